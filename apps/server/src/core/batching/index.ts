export interface BatchOptions<Item, Result> {
  /** Does the work of all items at once; gives their results in the order of the items. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** Most items handed over at once. */
  readonly mostItems: number;
  /** Most batches under way at the same time. */
  readonly mostInFlight: number;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets concurrent callers share work: what is asked for while a batch is under way is done together in the next one, so that a
 * busy server makes large batches and an idle one answers at once. A batch that fails, fails for all its callers; `run` decides
 * what to try apart.
 */
export function batching<Item, Result>(options: BatchOptions<Item, Result>): (item: Item) => Promise<Result> {
  const { run, mostItems, mostInFlight } = options;
  const queue: Waiting<Item, Result>[] = [];
  let inFlight = 0;
  let isScheduled = false;

  /** Waits for what else arrives in this turn of the event loop. */
  function schedule(): void {
    if (isScheduled || inFlight >= mostInFlight || queue.length === 0) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      void send(queue.splice(0, mostItems));
      schedule();
    });
  }

  async function send(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    inFlight++;
    try {
      const results = await run(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, i) => {
        resolve(results[i] as Result);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      inFlight--;
      schedule();
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject });
      schedule();
    });
}
