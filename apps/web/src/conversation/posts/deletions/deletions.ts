import type { Post } from '@parley/contract/conversation/posts.ts';
import { backoff, pause } from '../../../lib/api/backoff.ts';
import { ApiError, isTransient } from '../../../lib/api/error.ts';
import { type Client, type Effects, perClient } from '../../../lib/client.ts';
import { toast } from '../../../ui/toast-store.ts';
import { postsApi } from '../api.ts';
import { keepInTab, takeOver } from '../tabs.ts';
import type { Deletion } from './store.ts';

/** How long the deletion of a post can be taken back, in milliseconds. */
export const undoTime = 8000;

const prefix = 'deletion:';
const longestWait = 15_000;

/**
 * Deletes posts, each after a time in which that can be taken back. Until the server has answered, what was deleted is
 * kept on the device: a page that ends tells the server with its last breath, and the next visit tells it again.
 */
export class Deletions {
  readonly #client: Client;
  #retryNow = new AbortController();

  constructor(client: Client) {
    this.#client = client;
  }

  /** Hides a post, and deletes it when its time is over. */
  begin({ id, channel_id }: Pick<Post, 'id' | 'channel_id'>): void {
    if (this.#of(id)) return;
    const deletion: Deletion = { postId: id, channelId: channel_id, until: Date.now() + undoTime };
    this.#client.store.apply('deletion.begun', { deletion });
    keepInTab(this.#client.storage, prefix + id, deletion).catch(this.#client.report);
    setTimeout(() => {
      // It may have been taken back and begun anew in between.
      if (this.#of(id)?.until === deletion.until) this.#carryOut(id).catch(this.#client.report);
    }, undoTime);
  }

  /** Takes a deletion back. False when it is too late, or there is none. */
  undo(postId: string): boolean {
    if (!this.#of(postId)?.until) return false;
    this.#bringBack(postId);
    return true;
  }

  /** Takes back the deletion that was begun last. False when there is nothing to take back. */
  undoNewest(): boolean {
    const newest = this.#open().sort((a, b) => b.until - a.until)[0];
    return newest !== undefined && this.undo(newest.postId);
  }

  /** The time is over before it is: of what was deleted in a channel, or everywhere. Resolves when each was tried once. */
  async finish(channelId?: string): Promise<void> {
    const due = this.#open().filter((deletion) => channelId === undefined || deletion.channelId === channelId);
    await Promise.all(due.map(({ postId }) => this.#carryOut(postId)));
  }

  /** The session is about to end: tells the server of all deletions on this device, those of other tabs too. */
  async settle(): Promise<void> {
    await this.finish();
    const kept = await this.#client.storage.entries(prefix);
    await Promise.all(kept.map(([, value]) => this.#attempt((value as Deletion).postId)));
  }

  /** The connection is back: what waits is tried at once. */
  wake(): void {
    this.#retryNow.abort();
    this.#retryNow = new AbortController();
  }

  /** Carries out what an earlier visit did not get to, or did not hear the answer to. */
  async restore(): Promise<void> {
    for (const deletion of await takeOver<Deletion>(this.#client.storage, prefix)) {
      this.#client.store.apply('deletion.begun', { deletion });
      this.#carryOut(deletion.postId).catch(this.#client.report);
    }
  }

  #of(postId: string): Deletion | undefined {
    return this.#client.store.getState().deletions.byPost[postId];
  }

  /** Those that can still be taken back. */
  #open(): Deletion[] {
    return Object.values(this.#client.store.getState().deletions.byPost).filter(({ until }) => until > 0);
  }

  #bringBack(postId: string): void {
    this.#client.store.apply('deletion.undone', { postId });
    this.#forget(postId);
  }

  #forget(postId: string): void {
    this.#client.storage.del(prefix + postId).catch(this.#client.report);
  }

  /** Resolves after the first attempt; when that leads nowhere others follow. */
  async #carryOut(postId: string): Promise<void> {
    this.#client.store.apply('deletion.told', { postId });
    if (!(await this.#attempt(postId))) this.#insist(postId).catch(this.#client.report);
  }

  async #insist(postId: string): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      // Only the wait can reject, and only because it was ended early.
      await pause(backoff(attempt, 1000, longestWait), this.#retryNow.signal).catch(() => undefined);
      if (!this.#of(postId) || (await this.#attempt(postId))) return;
    }
  }

  /** Tells the server. False when it did not hear, so that it is worth another try. */
  async #attempt(postId: string): Promise<boolean> {
    try {
      await postsApi(this.#client.http).del(postId);
    } catch (error) {
      if (isTransient(error)) return false;
      // The session is over: the next one takes up what the device keeps.
      if (error instanceof ApiError && error.status === 401) return true;
      if (!(error instanceof ApiError && error.status === 404)) return this.#refused(postId, error);
      // It is gone already: an earlier attempt had arrived, or somebody was quicker.
    }
    this.#client.store.apply('post.removed', { postId });
    this.#forget(postId);
    return true;
  }

  #refused(postId: string, error: unknown): true {
    this.#bringBack(postId);
    toast({ text: `The post was not deleted. ${error instanceof Error ? error.message : String(error)}` });
    return true;
  }
}

/** The deletions of a client. */
export const deletionsOf = perClient((client) => new Deletions(client));

export const deletionsEffects: Effects = {
  'connection.changed': (client, { state }) => {
    if (state.kind === 'open') deletionsOf(client).wake();
  },
};
