/** Scrolling counts as finished after this time (ms) without an event. */
const restAfter = 120;
const listen = { passive: true } as const;

/** Tells when scrolling has come to rest: no event for a while, no finger on the list, no hand on its scroll bar. */
export class ScrollRest {
  readonly #onRest: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scrolledAt = Number.NEGATIVE_INFINITY;
  #held = false;

  constructor(onRest: () => void) {
    this.#onRest = onRest;
  }

  /** Begins to watch; returns how to stop. */
  watch(scroller: HTMLElement): () => void {
    const hold = (event: Event) => {
      // A press whose target is the scroller itself is one on its scroll bar.
      this.#held = event.type === 'touchstart' || event.target === scroller;
    };
    const release = () => {
      this.#held = false;
      this.#schedule();
    };
    const own = ['touchstart', 'pointerdown'] as const;
    const everywhere = ['touchend', 'touchcancel', 'pointerup', 'pointercancel'] as const;
    for (const name of own) scroller.addEventListener(name, hold, listen);
    for (const name of everywhere) window.addEventListener(name, release, listen);
    return () => {
      for (const name of own) scroller.removeEventListener(name, hold);
      for (const name of everywhere) window.removeEventListener(name, release);
      clearTimeout(this.#timer);
    };
  }

  /** To be called on every scroll event. */
  scrolled(): void {
    this.#scrolledAt = performance.now();
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#held || performance.now() - this.#scrolledAt < restAfter) this.#schedule();
      else this.#onRest();
    }, restAfter);
  }
}
