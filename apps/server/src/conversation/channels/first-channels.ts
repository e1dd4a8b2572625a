/** The channel that everybody of a team is in. */
export const TOWN_SQUARE = 'town-square';

/** The channels made with a team. */
export const FIRST_CHANNELS = [
  { name: TOWN_SQUARE, display_name: 'Town Square' },
  { name: 'off-topic', display_name: 'Off-Topic' },
] as const;
