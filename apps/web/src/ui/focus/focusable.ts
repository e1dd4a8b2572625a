const selector =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select:not([disabled]), [tabindex], [contenteditable="true"]';

/** The elements in `root` that Tab reaches, in document order; hidden and inert ones are left out. */
export function tabbable(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.tabIndex >= 0 && !element.closest('[inert]') && isShown(element),
  );
}

/** Whether the element takes part in the layout (not `display: none`, itself or by an ancestor). */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;
}

/** Whether typing goes into this element, so that single-key shortcuts must leave it alone. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return (
    target instanceof HTMLInputElement && !/^(checkbox|radio|button|submit|reset|range|file|color)$/.test(target.type)
  );
}

/** Whether Ctrl+Z belongs to what has the focus: a text field with something in it. */
export function hasOwnUndo(target: EventTarget | null): boolean {
  if (!takesText(target)) return false;
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value !== '' : true;
}
