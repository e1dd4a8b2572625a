import { useSyncExternalStore } from 'react';

/** The four designed themes; each is a block of roles in `ui/tokens.css`. */
export const themes = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
export type Theme = (typeof themes)[number];
/** `system` follows prefers-color-scheme and prefers-contrast. */
export type ThemeChoice = Theme | 'system';

/** What else can be chosen: a data attribute of the root for each, left out for the first value, which is the default. */
const choices = {
  density: ['comfortable', 'compact'],
  /** pixels of posts and composer; `density` is what the density gives */
  text: ['density', '14', '16', '18', '20'],
  width: ['readable', 'full'],
  motion: ['system', 'off'],
} as const;
type Choices = { -readonly [N in keyof typeof choices]: (typeof choices)[N][number] };
const names = Object.keys(choices) as (keyof Choices)[];

export type Density = Choices['density'];

export interface Appearance extends Choices {
  theme: ThemeChoice;
}

const key = 'parley.appearance';
export const defaultAppearance: Appearance = {
  theme: 'system',
  density: 'comfortable',
  text: 'density',
  width: 'readable',
  motion: 'system',
};
const listeners = new Set<() => void>();
let current = read();

function read(): Appearance {
  try {
    return parseAppearance(localStorage.getItem(key));
  } catch {
    // Storage is blocked: this window keeps its choice in memory only.
    return defaultAppearance;
  }
}

/** The appearance stored as `text` (JSON, or null when nothing is stored); what it does not understand becomes the default. */
export function parseAppearance(text: string | null): Appearance {
  try {
    return readAppearance(JSON.parse(text ?? '{}') ?? {});
  } catch {
    return defaultAppearance;
  }
}

/** The appearance that values say; what is missing or not understood becomes the default. */
export function readAppearance(saved: Readonly<Record<string, unknown>>): Appearance {
  const chosen = names.map((name) => [name, choices[name].find((value) => value === saved[name]) ?? choices[name][0]]);
  const theme = themes.find((name) => name === saved.theme) ?? 'system';
  return { ...(Object.fromEntries(chosen) as unknown as Choices), theme };
}

/**
 * The theme to name on the root. While the system decides between light and dark none is named, so that media queries do;
 * when it asks for more contrast that theme is named, because its components also have lines that others lack.
 */
export function namedTheme(choice: ThemeChoice, system: { dark: boolean; contrast: boolean }): Theme | undefined {
  if (choice !== 'system') return choice;
  if (!system.contrast) return undefined;
  return system.dark ? 'contrast-dark' : 'contrast';
}

const systemWants = (query: string) => matchMedia(`(${query})`).matches;

function apply(appearance: Appearance): void {
  const { dataset } = document.documentElement;
  const system = { dark: systemWants('prefers-color-scheme: dark'), contrast: systemWants('prefers-contrast: more') };
  const named = namedTheme(appearance.theme, system);
  if (named === undefined) delete dataset.theme;
  else dataset.theme = named;
  for (const name of names) {
    if (appearance[name] === choices[name][0]) delete dataset[name];
    else dataset[name] = appearance[name];
  }
  const bar = getComputedStyle(document.documentElement).getPropertyValue('--surface-sidebar');
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', bar.trim());
}

/** Changes part of the appearance, at once and for the next visit on this device. */
export function setAppearance(change: Partial<Appearance>): void {
  current = { ...current, ...change };
  apply(current);
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // Storage is blocked: the choice lasts as long as this window.
  }
  for (const listener of listeners) listener();
}

/** Keeps several windows alike and the browser's bar in the colour of the theme. Call once, at start. */
export function startAppearance(): void {
  apply(current);
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    current = parseAppearance(event.newValue);
    apply(current);
    for (const listener of listeners) listener();
  });
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
    matchMedia(query).addEventListener('change', () => apply(current));
}

/** The appearance as chosen. */
export const currentAppearance = (): Appearance => current;

/** The appearance as chosen; re-renders when it changes, also from another window. */
export function useAppearance(): Appearance {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentAppearance);
}
