import { type TouchEvent, useCallback, useEffect, useRef } from 'react';

/** How long a finger has to rest, in ms; the same as the systems' own. */
const restsFor = 500;

/**
 * Handlers for a finger that rests on an element without moving: what a right press is for a mouse. Systems that send a
 * `contextmenu` event for it (Android) are answered by that event, which comes first.
 */
export function useLongPress(act: ((target: HTMLElement) => void) | undefined) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cancel = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => cancel, [cancel]);
  const start = (event: TouchEvent<HTMLElement>) => {
    cancel();
    const target = event.currentTarget;
    const onControl = (event.target as Element).closest('a, button, input, pre') !== null;
    if (!act || onControl || event.touches.length > 1) return;
    timer.current = setTimeout(() => act(target), restsFor);
  };
  return { onTouchStart: start, onTouchMove: cancel, onTouchEnd: cancel, onTouchCancel: cancel, cancel };
}
