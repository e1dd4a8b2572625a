import { type ComponentPropsWithRef, type ElementType, useEffect } from 'react';
import { isShown, tabbable } from './focusable.ts';

export type RegionName = 'rail' | 'sidebar' | 'head' | 'posts' | 'composer' | 'panel' | 'tabs' | 'page';

const lastFocus = new WeakMap<Element, HTMLElement>();

/**
 * A landmark that F6 stops at. `as` is the element (`nav`, `aside`, `main`, `header`, `section`), `label` its accessible name.
 * The order of F6 is the order in the document.
 */
export function Region<E extends ElementType = 'section'>({
  as,
  name,
  label,
  ...props
}: { as?: E; name: RegionName; label?: string } & Omit<ComponentPropsWithRef<E>, 'as' | 'name' | 'label'>) {
  const Element: ElementType = as ?? 'section';
  return <Element tabIndex={-1} aria-label={label} {...props} data-region={name} />;
}

/** The shown regions in document order; a region inside another stands for itself, the outer one steps back. */
export function shownRegions(root: ParentNode = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => isShown(region) && !region.closest('[inert]') && !region.querySelector('[data-region]'),
  );
}

/** The region that F6 (step 1) or Shift+F6 (step -1) goes to from `active`. */
export function nextRegion(regions: HTMLElement[], active: Element | null, step: 1 | -1): HTMLElement | undefined {
  const at = regions.findIndex((region) => region.contains(active));
  if (at < 0) return regions.at(step > 0 ? 0 : -1);
  return regions.at((at + step) % regions.length);
}

/** Puts the focus into a region: where it was last, else on its current item, else its first stop, else the region itself. */
export function focusRegion(region: HTMLElement): void {
  const last = lastFocus.get(region);
  const stops = tabbable(region);
  const target =
    last && region.contains(last) && isShown(last)
      ? last
      : (stops.find((element) => element.hasAttribute('aria-current')) ?? stops[0] ?? region);
  target.focus();
}

/** Binds F6 and Shift+F6 for the whole page. Used once, by the shell. */
export function useRegionKeys(): void {
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      const target = event.target as HTMLElement;
      const region = target.closest('[data-region]');
      if (region && region !== target) lastFocus.set(region, target);
    };
    const move = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      const region = nextRegion(shownRegions(), document.activeElement, event.shiftKey ? -1 : 1);
      if (!region) return;
      event.preventDefault();
      focusRegion(region);
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('keydown', move);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', move);
    };
  }, []);
}
