import { type RefObject, useEffect, useRef } from 'react';
import { takesText } from '../focus/focusable.ts';
import { matches, type Shortcut, worksInText } from './hotkeys.ts';

/** What a shortcut does; return false to let the browser and other handlers have the key. */
export type HotkeyHandler = (event: KeyboardEvent) => unknown;

/**
 * Binds shortcuts while the component is mounted: `useHotkeys({ 'mod+k': openPalette, r: reply })`.
 * Shortcuts that are plain letters do not count while a text field has the focus. Without `target` they hold for the
 * whole page; with it, only while the focus is inside that element. Keys that somebody inside handled are left alone.
 */
export function useHotkeys(
  bindings: Record<Shortcut, HotkeyHandler | undefined>,
  { target, enabled = true }: { target?: RefObject<HTMLElement | null>; enabled?: boolean } = {},
): void {
  const current = useRef(bindings);
  useEffect(() => {
    current.current = bindings;
  });
  useEffect(() => {
    const element: HTMLElement | Document | null = target ? target.current : document;
    if (!enabled || !element) return;
    const press = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return;
      const inText = takesText(event.target);
      for (const [shortcut, handler] of Object.entries(current.current)) {
        if (!handler || !matches(shortcut, event) || (inText && !worksInText(shortcut))) continue;
        if (handler(event) !== false) event.preventDefault();
        return;
      }
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [target, enabled]);
}
