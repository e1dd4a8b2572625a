import { useEffect } from 'react';

/**
 * Gives the focus back to what had it when the component appeared, as the component goes, if the focus was inside it or
 * nowhere. For panels and inline editors; dialogs, menus and sheets do it by themselves.
 */
export function useFocusReturn(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // Removed elements lose the focus to the body, so this runs after React took them away.
      queueMicrotask(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    };
  }, []);
}
