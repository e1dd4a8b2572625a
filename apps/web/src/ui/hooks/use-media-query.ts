import { useCallback, useSyncExternalStore } from 'react';

/** The widths at which the layout changes; the same numbers stand in the style sheets' media queries. */
export const breakpoints = { phone: 768, wide: 1200 } as const;

/** Whether a CSS media query holds now; re-renders when that changes. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

export type LayoutWidth = 'phone' | 'medium' | 'wide';

/** Which of the three layouts is in use: one pane, panel as overlay, or all four columns. */
export function useLayoutWidth(): LayoutWidth {
  const phone = useMediaQuery(`(max-width: ${breakpoints.phone - 1}px)`);
  const wide = useMediaQuery(`(min-width: ${breakpoints.wide}px)`);
  if (phone) return 'phone';
  return wide ? 'wide' : 'medium';
}

/** Whether the main pointer is a finger: then no tooltips and no shortcut hints. */
export const useTouch = (): boolean => useMediaQuery('(hover: none) and (pointer: coarse)');
