import type { Category } from '@parley/contract/conversation/categories.ts';
import type { Channel } from '@parley/contract/conversation/channels.ts';

/** A category as the sidebar shows it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly channelIds: readonly string[];
}

export interface SidebarInput {
  readonly channels: readonly Channel[];
  readonly categories: readonly Category[];
  /** the user's favourites, for servers that keep no categories */
  readonly favourites: ReadonlySet<string>;
  /** the name each channel is shown by */
  readonly nameOf: (channel: Channel) => string;
  /** archived channels are shown only while they are open */
  readonly openId: string;
}

const isDirect = ({ type }: Channel) => type === 'D' || type === 'G';

/** The sidebar of a team from top to bottom: the server's categories, or the three that everybody starts with. */
export function sectionsOf(input: SidebarInput): Section[] {
  const shown = input.channels.filter(({ id, delete_at }) => delete_at === 0 || id === input.openId);
  const byName = [...shown].sort((a, b) => input.nameOf(a).localeCompare(input.nameOf(b)));
  const byRecent = [...shown].sort((a, b) => b.last_post_at - a.last_post_at);
  if (input.categories.length === 0) return startingSections(byName, byRecent, input.favourites);

  const placed = new Set(input.categories.flatMap(({ channel_ids }) => channel_ids));
  return input.categories.map((category) => {
    const order = new Map(category.channel_ids.map((id, i) => [id, i]));
    const stray = (channel: Channel) =>
      !placed.has(channel.id) && category.type === (isDirect(channel) ? 'direct_messages' : 'channels');
    const members = (list: readonly Channel[]) => list.filter((channel) => order.has(channel.id) || stray(channel));
    const list =
      category.type === 'direct_messages' || category.sorting === 'recent' ? members(byRecent) : members(byName);
    const place = ({ id }: Channel) => order.get(id) ?? Number.MAX_SAFE_INTEGER;
    const sorted = category.sorting === 'manual' ? [...list].sort((a, b) => place(a) - place(b)) : list;
    return { id: category.id, title: titleOf(category), channelIds: sorted.map(({ id }) => id) };
  });
}

const titles: Record<string, string> = {
  favorites: 'Favourites',
  channels: 'Channels',
  direct_messages: 'Direct messages',
};
const titleOf = ({ type, display_name }: Category) => titles[type] ?? display_name;

function startingSections(
  byName: readonly Channel[],
  byRecent: readonly Channel[],
  favourites: ReadonlySet<string>,
): Section[] {
  const ids = (list: readonly Channel[], wanted: (channel: Channel) => boolean) =>
    list.filter(wanted).map(({ id }) => id);
  const free = (channel: Channel) => !favourites.has(channel.id);
  return [
    { id: 'favorites', title: 'Favourites', channelIds: ids(byName, ({ id }) => favourites.has(id)) },
    { id: 'channels', title: 'Channels', channelIds: ids(byName, (channel) => free(channel) && !isDirect(channel)) },
    {
      id: 'direct_messages',
      title: 'Direct messages',
      channelIds: ids(byRecent, (channel) => free(channel) && isDirect(channel)),
    },
  ];
}
