import { useSyncExternalStore } from 'react';

/** The four designed themes; each is a block of roles in `ui/tokens.css`. */
export const themes = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
export type Theme = (typeof themes)[number];
/** `system` follows prefers-color-scheme and prefers-contrast. */
export type ThemeChoice = Theme | 'system';
export type Density = 'comfortable' | 'compact';
export interface Appearance {
  theme: ThemeChoice;
  density: Density;
}

const key = 'parley.appearance';
const fallback: Appearance = { theme: 'system', density: 'comfortable' };
const listeners = new Set<() => void>();
let current = read();

function read(): Appearance {
  try {
    return parseAppearance(localStorage.getItem(key));
  } catch {
    // Storage is blocked: this window keeps its choice in memory only.
    return fallback;
  }
}

/** The appearance stored as `text` (JSON, or null when nothing is stored); what it does not understand becomes the default. */
export function parseAppearance(text: string | null): Appearance {
  let saved: unknown;
  try {
    saved = JSON.parse(text ?? '{}');
  } catch {
    return fallback;
  }
  const { theme, density } = (saved ?? {}) as { theme?: unknown; density?: unknown };
  return {
    theme: themes.find((name) => name === theme) ?? 'system',
    density: density === 'compact' ? 'compact' : 'comfortable',
  };
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

function apply({ theme, density }: Appearance): void {
  const { dataset } = document.documentElement;
  const system = { dark: systemWants('prefers-color-scheme: dark'), contrast: systemWants('prefers-contrast: more') };
  const named = namedTheme(theme, system);
  if (named === undefined) delete dataset.theme;
  else dataset.theme = named;
  if (density === 'compact') dataset.density = 'compact';
  else delete dataset.density;
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

/** The appearance as chosen; re-renders when it changes, also from another window. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
