import type { Kysely, Transaction } from 'kysely';
import type { AnyWireEvent, Events } from '../events/index.ts';
import type { Tables } from './tables.ts';

/** A write under way: statements go through `db`; what is to be told or done goes out only once all is committed. */
export interface Write {
  readonly db: Transaction<Tables>;
  /** Publishes the event after the commit, in the order of the calls. */
  publish(event: AnyWireEvent): void;
  /** Runs after the commit, in order with the events: signals, cache invalidations. */
  afterCommit(effect: () => void): void;
}

/** What a write needs of the core. */
interface Writer {
  readonly db: Kysely<Tables>;
  readonly events: Events;
}

/**
 * Runs `work` in one transaction and sends its events after the commit. If `work` or the commit fails, nothing is sent and the
 * error is passed on.
 */
export async function write<T>(core: Writer, work: (write: Write) => Promise<T>): Promise<T> {
  const effects: (() => void)[] = [];
  const result = await core.db.transaction().execute((db) =>
    work({
      db,
      publish: (event) => effects.push(() => core.events.publish(event)),
      afterCommit: (effect) => effects.push(effect),
    }),
  );
  for (const effect of effects) effect();
  return result;
}
