interface Running {
  answer: Promise<unknown>;
  waiting: number;
  stop: AbortController;
}

/** Lets callers that ask for the same thing at the same time share one call. */
export class SharedCalls {
  readonly #running = new Map<string, Running>();

  /**
   * Joins the call named `key` or starts it. A caller that gives up by its `signal` leaves alone; the call itself is
   * stopped when nobody waits for it any more.
   */
  join<T>(key: string, signal: AbortSignal | undefined, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    let call = this.#running.get(key);
    if (!call) {
      const stop = new AbortController();
      const started = { answer: start(stop.signal), waiting: 0, stop };
      const end = () => {
        if (this.#running.get(key) === started) this.#running.delete(key);
      };
      started.answer.then(end, end);
      this.#running.set(key, started);
      call = started;
    }
    return this.#wait(key, call, signal) as Promise<T>;
  }

  #wait(key: string, call: Running, signal: AbortSignal | undefined): Promise<unknown> {
    call.waiting += 1;
    if (!signal) return call.answer;
    return new Promise((resolve, reject) => {
      const leave = () => {
        call.waiting -= 1;
        if (call.waiting === 0) {
          this.#running.delete(key);
          call.stop.abort(signal.reason);
        }
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      call.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }
}
