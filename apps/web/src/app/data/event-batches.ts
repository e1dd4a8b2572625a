import type { SocketEvent } from '../../lib/socket/frames.ts';
import type { Store } from '../../lib/store/store.ts';

const frame = 16;

/**
 * Lets the events of the socket happen in the store. A lone event does at once; in a flood those of about one frame are
 * one change, so that the screen is drawn once for them.
 */
export function eventBatches(store: Store): { push(event: SocketEvent): void; flush(): void } {
  let waiting: SocketEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    const events = waiting;
    waiting = [];
    if (events.length === 0) return;
    store.batch(() => {
      for (const { event, data, broadcast } of events) store.apply(event, data, broadcast);
    });
  }

  return {
    flush,
    push(event) {
      waiting.push(event);
      if (performance.now() - last >= frame) flush();
      else timer ??= setTimeout(flush, frame);
    },
  };
}
