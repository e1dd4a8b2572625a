import type { FileInfo } from '@parley/contract/content/files.ts';
import { backoff, pause } from '../../../lib/api/backoff.ts';
import { ApiError, isTransient, NetworkError } from '../../../lib/api/error.ts';
import { type Client, type Effects, perClient } from '../../../lib/client.ts';
import { postsApi } from '../api.ts';
import { keepInTab, takeOver } from '../tabs.ts';
import { type OutboxEntry, outboxEntries, type SendError } from './store.ts';

const prefix = 'outbox:';
const longestWait = 15_000;
/** Attempts after which an answer that is no refusal (status 500) is handed to the user. */
const attempts = 5;

export interface NewMessage {
  channelId: string;
  rootId?: string;
  message: string;
  files?: readonly FileInfo[];
}

/**
 * Sends posts in the order in which they were written, one after the other per channel, until the server has taken
 * them. What is not sent is kept on the device. Every attempt at a post names it by the same `pending_post_id`, so that
 * none is ever made twice.
 */
export class Outbox {
  readonly #client: Client;
  readonly #busy = new Set<string>();
  #retryNow = new AbortController();
  #lastTime = 0;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Shows a message at once and sends it. Returns its pending id. */
  send({ channelId, rootId = '', message, files = [] }: NewMessage): string {
    const createdAt = this.#nextTime();
    const { me } = this.#client.store.getState().session;
    const pendingId = `${me}:${createdAt}`;
    const fileIds = files.map(({ id }) => id);
    const entry: OutboxEntry = { pendingId, channelId, rootId, message, fileIds, files, createdAt, status: 'queued' };
    this.#client.store.apply('outbox.queued', { entry });
    this.#start(channelId);
    return pendingId;
  }

  /** Sends a failed message again. */
  retry(pendingId: string): void {
    this.#change(pendingId, { status: 'queued' });
    const entry = this.#entry(pendingId);
    if (entry) this.#start(entry.channelId);
  }

  /** Changes the text of a failed message and sends it again. */
  edit(pendingId: string, message: string): void {
    this.#change(pendingId, { message, edited: true });
    this.retry(pendingId);
  }

  /** Gives a message up. */
  async discard(pendingId: string): Promise<void> {
    this.#client.store.apply('outbox.gone', { pendingId });
    await this.forget(pendingId);
  }

  /** It has arrived: nothing of it is kept on the device. */
  forget(pendingId: string): Promise<void> {
    return this.#client.storage.del(prefix + pendingId);
  }

  /** The connection is back, or the user does not want to wait: what waits is tried at once. */
  wake(): void {
    this.#retryNow.abort();
    this.#retryNow = new AbortController();
    for (const { channelId } of outboxEntries(this.#client.store.getState())) this.#start(channelId);
  }

  /** Takes over what an earlier visit did not get sent. */
  async restore(): Promise<void> {
    const orphans = await takeOver<OutboxEntry>(this.#client.storage, prefix);
    this.#client.store.batch(() => {
      for (const entry of orphans) {
        const status = entry.status === 'failed' ? 'failed' : 'waiting';
        this.#lastTime = Math.max(this.#lastTime, entry.createdAt);
        this.#client.store.apply('outbox.queued', { entry: { ...entry, status } });
      }
    });
    this.wake();
  }

  /** Distinct and growing, so that two messages of one millisecond have different ids and keep their order. */
  #nextTime(): number {
    this.#lastTime = Math.max(Date.now(), this.#lastTime + 1);
    return this.#lastTime;
  }

  #entry(pendingId: string): OutboxEntry | undefined {
    return this.#client.store.getState().outbox.byId[pendingId];
  }

  #change(pendingId: string, change: Partial<OutboxEntry>): void {
    this.#client.store.apply('outbox.changed', { pendingId, change });
  }

  /** Keeps the entry as it is now. A device that keeps nothing is no reason not to send. */
  async #keep(pendingId: string): Promise<void> {
    const entry = this.#entry(pendingId);
    if (entry) await keepInTab(this.#client.storage, prefix + pendingId, entry).catch(this.#client.report);
  }

  #start(channelId: string): void {
    this.#work(channelId).catch(this.#client.report);
  }

  /** Sends what a channel has to send, first come first served. */
  async #work(channelId: string): Promise<void> {
    if (this.#busy.has(channelId)) return;
    this.#busy.add(channelId);
    try {
      for (let attempt = 0; ; ) {
        const entry = outboxEntries(this.#client.store.getState()).find(
          (other) => other.channelId === channelId && other.status !== 'failed',
        );
        if (!entry) return;
        const error = await this.#attempt(entry);
        if (error === undefined) attempt = 0;
        else if (await this.#handle(entry.pendingId, error, attempt)) attempt += 1;
        else attempt = 0;
      }
    } finally {
      this.#busy.delete(channelId);
    }
  }

  async #attempt({ pendingId }: OutboxEntry): Promise<unknown> {
    this.#change(pendingId, { status: 'sending' });
    await this.#keep(pendingId);
    const entry = this.#entry(pendingId);
    if (!entry) return undefined;
    const api = postsApi(this.#client.http);
    try {
      let post = await api.create({
        channel_id: entry.channelId,
        root_id: entry.rootId,
        message: entry.message,
        file_ids: [...entry.fileIds],
        pending_post_id: pendingId,
      });
      // An earlier attempt had arrived after all, with the text of then.
      if (entry.edited && post.message !== entry.message) post = await api.patch(post.id, { message: entry.message });
      this.#client.store.apply('post.sent', { post: { ...post, pending_post_id: pendingId } });
      await this.forget(pendingId);
      return undefined;
    } catch (error) {
      return error;
    }
  }

  /** Decides what a failure means. Returns whether to try again, after the wait that this takes. */
  async #handle(pendingId: string, error: unknown, attempt: number): Promise<boolean> {
    // Its echo came by the socket while the answer was lost.
    if (!this.#entry(pendingId)) return false;
    const ended = error instanceof ApiError && error.status === 401;
    const broken = error instanceof ApiError && error.status >= 500 && attempt + 1 < attempts;
    if (!ended && !broken && !isTransient(error)) {
      this.#change(pendingId, { status: 'failed', error: describe(error) });
      await this.#keep(pendingId);
      return false;
    }
    this.#change(pendingId, { status: 'waiting' });
    await this.#keep(pendingId);
    const told = error instanceof ApiError ? error.retryAfter : undefined;
    // Only the wait can reject, and only because it was ended early.
    await pause(told ?? backoff(attempt, 1000, longestWait), this.#retryNow.signal).catch(() => undefined);
    return true;
  }
}

function describe(error: unknown): SendError {
  if (error instanceof ApiError) return { id: error.id, message: error.message, status: error.status };
  if (error instanceof NetworkError) return { id: 'network', message: error.message, status: 0 };
  return { id: 'unexpected', message: String(error), status: 0 };
}

/** The outbox of a client. */
export const outboxOf = perClient((client) => new Outbox(client));

/** The connection tells when to try again, and its echo that a post has arrived. */
export const outboxEffects: Effects = {
  'connection.changed': (client, { state }) => {
    if (state.kind === 'open') outboxOf(client).wake();
  },
  posted: (client, { post }, { me }) =>
    post.user_id === me && post.pending_post_id !== '' ? outboxOf(client).forget(post.pending_post_id) : undefined,
};
