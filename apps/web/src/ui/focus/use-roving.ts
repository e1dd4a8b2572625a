import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { takesText } from './focusable.ts';
import { indexAfterKey, indexOfLetter, type Orientation } from './roving.ts';

/**
 * Makes the items of a list one tab stop: arrows, Home, End and first letters move between them, Tab leaves the list and
 * comes back to where it was. Put the returned `onKeyDown` and `onFocus` and the same `ref` on the container; items are
 * the elements that match `selector` (default: links and buttons), and must not set `tabIndex` themselves.
 */
export function useRoving(
  ref: RefObject<HTMLElement | null>,
  {
    selector = 'a[href], button',
    orientation = 'vertical',
    loop = false,
    letters = true,
  }: { selector?: string; orientation?: Orientation; loop?: boolean; letters?: boolean } = {},
) {
  useEffect(() => {
    const root = ref.current;
    if (!root) return;
    const sync = () => {
      const items = itemsOf(root, selector);
      const stop =
        items.find((item) => item === document.activeElement) ??
        items.find((item) => item.tabIndex === 0 && item.dataset.stop === '') ??
        items.find((item) => item.hasAttribute('aria-current')) ??
        items[0];
      setStop(items, stop);
    };
    sync();
    const observer = new MutationObserver(sync);
    observer.observe(root, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [ref, selector]);

  const onFocus = (event: { target: EventTarget }) => {
    const root = ref.current;
    if (!root) return;
    const items = itemsOf(root, selector);
    const item = items.find((candidate) => candidate === event.target);
    if (item) setStop(items, item);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const root = ref.current;
    if (!root || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (takesText(event.target)) return;
    const items = itemsOf(root, selector);
    const index = items.indexOf(document.activeElement as HTMLElement);
    let next = indexAfterKey(event.key, index, items.length, { orientation, loop });
    if (next === undefined && letters && event.key.length === 1 && event.key !== ' ')
      next = indexOfLetter(
        event.key,
        index,
        items.map((item) => item.textContent ?? ''),
      );
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
    items[next]?.scrollIntoView({ block: 'nearest' });
  };

  return { onFocus, onKeyDown };
}

const itemsOf = (root: HTMLElement, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

function setStop(items: HTMLElement[], stop: HTMLElement | undefined): void {
  for (const item of items) {
    const tabIndex = item === stop ? 0 : -1;
    if (item.tabIndex !== tabIndex) item.tabIndex = tabIndex;
    if (item === stop) item.dataset.stop = '';
    else delete item.dataset.stop;
  }
}
