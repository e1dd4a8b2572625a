import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Whether an element's content is wider than the element, so that it scrolls sideways. A scroller that does needs a name,
 * a tab stop and a sign at its edge.
 */
export function useOverflow<T extends HTMLElement>(): [ref: RefObject<T | null>, overflows: boolean] {
  const ref = useRef<T>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return [ref, overflows];
}
