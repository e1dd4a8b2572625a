import { Bell, Palette, ShieldCheck, User } from 'lucide-react';
import type { State } from '../../lib/store/registry.ts';
import type { LucideIcon } from '../../ui/icon.tsx';
import { appearanceSetting, notifySetting, onOff, preferenceSetting, type Setting } from './setting.ts';

/** Whether the reader's language counts the hours to 24. */
const localeClock24 = (): string =>
  String(new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions().hourCycle?.startsWith('h2'));

/** The server's name format where people may choose another one. */
const usualNames = ({ config }: State): string =>
  (config.client.TeammateNameDisplay ?? 'username').replace(/^username$/, 'full_name');

export const reading: readonly Setting[] = [
  appearanceSetting('density', {
    label: 'Density',
    hint: 'Compact shows about a third more posts',
    options: [
      { value: 'comfortable', label: 'Comfortable' },
      { value: 'compact', label: 'Compact' },
    ],
  }),
  appearanceSetting('text', {
    label: 'Text size',
    hint: 'Of posts and the composer',
    options: [
      { value: 'density', label: 'As the density' },
      { value: '14', label: '14 px' },
      { value: '16', label: '16 px' },
      { value: '18', label: '18 px' },
      { value: '20', label: '20 px' },
    ],
  }),
  appearanceSetting('width', {
    label: 'Line length',
    hint: 'Long lines are harder to follow',
    options: [
      { value: 'readable', label: 'Readable' },
      { value: 'full', label: 'Full width' },
    ],
  }),
  preferenceSetting('display_settings', 'name_format', usualNames, {
    label: 'Names',
    hint: 'How people are called in posts and lists',
    options: [
      { value: 'full_name', label: 'Full name' },
      { value: 'nickname_full_name', label: 'Nickname' },
      { value: 'username', label: 'Username' },
    ],
  }),
  preferenceSetting('display_settings', 'use_military_time', localeClock24, {
    label: 'Clock',
    options: [
      { value: 'true', label: '24 hours' },
      { value: 'false', label: '12 hours' },
    ],
  }),
  appearanceSetting('motion', {
    label: 'Motion',
    hint: 'Nothing moves by itself when it is off',
    options: [
      { value: 'system', label: 'As the system' },
      { value: 'off', label: 'Off' },
    ],
  }),
];

export const theme: Setting = appearanceSetting('theme', {
  label: 'Theme',
  options: [
    { value: 'system', label: 'As the system' },
    { value: 'light', label: 'Light' },
    { value: 'dark', label: 'Dark' },
    { value: 'contrast', label: 'High contrast' },
    { value: 'contrast-dark', label: 'Contrast, dark' },
  ],
});

export const mentions: readonly Setting[] = [
  notifySetting('first_name', 'false', {
    label: 'Your first name',
    hint: 'A post with it counts as a mention',
    options: onOff,
  }),
  notifySetting('channel', 'true', {
    label: 'Everybody in a channel',
    hint: '@channel, @all and @here count as a mention',
    options: onOff,
  }),
];

export const sectionIds = ['profile', 'notifications', 'appearance', 'security'] as const;
export type SectionId = (typeof sectionIds)[number];

export interface Section {
  readonly id: SectionId;
  readonly label: string;
  readonly icon: LucideIcon;
  /** what of it can be changed and set back */
  readonly settings: readonly Setting[];
  /** what else can be found in it, by its heading */
  readonly others: readonly string[];
}

/** The pages of the settings, in their order. */
export const sections: readonly Section[] = [
  { id: 'profile', label: 'Profile', icon: User, settings: [], others: ['Picture', 'Name', 'Nickname', 'Position'] },
  { id: 'notifications', label: 'Notifications', icon: Bell, settings: mentions, others: ['Other words'] },
  { id: 'appearance', label: 'Appearance', icon: Palette, settings: [theme, ...reading], others: [] },
  {
    id: 'security',
    label: 'Security and sessions',
    icon: ShieldCheck,
    settings: [],
    others: ['Password', 'Sessions'],
  },
];

/** The section of an address; the first where it names none. */
export const sectionNamed = (name: string | undefined): Section =>
  sections.find(({ id }) => id === name) ?? (sections[0] as Section);

export interface Found {
  section: Section;
  label: string;
}

/** Everything in the settings whose name has the words in it, in the order of the pages. */
export function findSettings(words: string): readonly Found[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  return sections.flatMap((section) =>
    [section.label, ...section.settings.map(({ label }) => label), ...section.others]
      .filter((label) => label.toLowerCase().includes(wanted))
      .map((label) => ({ section, label })),
  );
}
