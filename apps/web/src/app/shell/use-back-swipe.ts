import { type RefObject, useEffect } from 'react';

const edge = 32;
const distance = 64;

/**
 * The back gesture of a phone: a swipe that starts at the left edge and goes right, more across than down. Browsers that
 * have the gesture themselves swallow the touch first, so it never counts twice. Without `onBack` nothing is bound.
 */
export function useBackSwipe(ref: RefObject<HTMLElement | null>, onBack: (() => void) | undefined): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || !onBack) return;
    let start: Touch | undefined;
    const down = (event: TouchEvent) => {
      const touch = event.touches.length === 1 ? event.touches[0] : undefined;
      start = touch && touch.clientX <= edge ? touch : undefined;
    };
    const up = (event: TouchEvent) => {
      const touch = event.changedTouches[0];
      if (!start || !touch) return;
      const across = touch.clientX - start.clientX;
      if (across >= distance && across > 2 * Math.abs(touch.clientY - start.clientY)) onBack();
      start = undefined;
    };
    element.addEventListener('touchstart', down, { passive: true });
    element.addEventListener('touchend', up, { passive: true });
    return () => {
      element.removeEventListener('touchstart', down);
      element.removeEventListener('touchend', up);
    };
  }, [ref, onBack]);
}
