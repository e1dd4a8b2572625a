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

/** Applies an appearance to the page: `data-theme` is absent while the system decides, so that media queries do. */
function apply({ theme, density }: Appearance): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
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
