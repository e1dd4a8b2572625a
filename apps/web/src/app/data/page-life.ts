export interface PageLife {
  /** the page is no longer seen, and may end without another word */
  onHide(): void;
  /** the page is seen again */
  onShow(): void;
}

/** Follows whether the page is seen. Returns the way to stop; does nothing where there is no page. */
export function followPage({ onHide, onShow }: PageLife): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const changed = () => (document.visibilityState === 'hidden' ? onHide() : onShow());
  document.addEventListener('visibilitychange', changed);
  addEventListener('pagehide', onHide);
  return () => {
    document.removeEventListener('visibilitychange', changed);
    removeEventListener('pagehide', onHide);
  };
}
