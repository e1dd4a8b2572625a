import { configApi } from '../../administration/config/index.ts';
import { loadCategories } from '../../conversation/categories/index.ts';
import { channelsApi } from '../../conversation/channels/index.ts';
import { membersApi } from '../../conversation/members/index.ts';
import { catchUp, ensureChannel } from '../../conversation/posts/index.ts';
import { ensureThread, loadThreadTotals, watchedThreads } from '../../conversation/threads/index.ts';
import { collapsedThreads, preferencesApi } from '../../identity/preferences/index.ts';
import { statusesApi } from '../../identity/statuses/index.ts';
import { refreshUsers } from '../../identity/users/index.ts';
import { backoff, pause } from '../../lib/api/backoff.ts';
import { isTransient } from '../../lib/api/error.ts';
import { type Client, perClient } from '../../lib/client.ts';
import { loadTeams } from '../../organisation/teams/index.ts';

const broughtUpToDate = 12;

/** Loads the user's channels with what he has read of them, as one change. */
async function loadChannels(client: Client): Promise<void> {
  const [members, channels] = await Promise.all([membersApi(client.http).mine(), channelsApi(client.http).mine()]);
  client.store.batch(() => {
    client.store.apply('channels.mine', { channels });
    client.store.apply('members.mine', { members, all: true });
  });
}

async function loadConfig(client: Client): Promise<void> {
  const [config, license] = await Promise.all([configApi(client.http).client(), configApi(client.http).license()]);
  client.store.batch(() => {
    client.store.apply('config.received', { config });
    client.store.apply('license.received', { license });
  });
}

async function loadPreferences(client: Client): Promise<void> {
  client.store.apply('preferences.received', { preferences: await preferencesApi(client.http).list() });
}

/** Settings and preferences; what was loaded by another rule for replies is let go. */
async function loadSettings(client: Client): Promise<void> {
  const before = collapsedThreads(client.store.getState());
  await all(client, [loadConfig(client), loadPreferences(client)]);
  if (collapsedThreads(client.store.getState()) !== before) client.store.apply('timelines.dropped', {});
}

async function loadMyStatus(client: Client): Promise<void> {
  const { me } = client.store.getState().session;
  client.store.apply('statuses.received', { statuses: await statusesApi(client.http).byIds([me]) });
}

/** Brings the timelines that are loaded up to date: what the user looks at first, then the others one by one. */
async function loadTimelines(client: Client): Promise<void> {
  const { unreads, posts } = client.store.getState();
  const channels = [...posts.recent].reverse().filter((id) => id !== unreads.viewing && posts.timelines[id]?.length);
  if (unreads.viewing) await ensureChannel(client, unreads.viewing);
  for (const id of channels.slice(0, broughtUpToDate)) await catchUp(client, id);
}

/**
 * Waits for all parts of a load. One that the server refuses is reported and stops none of the others; when the network
 * fails the whole fails, to be tried again.
 */
async function all(client: Client, parts: readonly Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(parts);
  const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  const broken = errors.find(isTransient);
  if (broken) throw broken;
  for (const error of errors) client.report(error);
}

async function loadAll(client: Client): Promise<void> {
  // A minute before the break, because what was changed then may have been told late.
  const since = Math.max(0, client.socket.liveUntil - 60_000);
  await all(client, [loadSettings(client), loadTeams(client), loadChannels(client), loadMyStatus(client)]);
  client.store.apply('sync.done', {});
  const { teams, categories } = client.store.getState();
  const counted = collapsedThreads(client.store.getState()) ? Object.keys(teams.mine) : [];
  await all(client, [
    loadTimelines(client),
    refreshUsers(client, since),
    ...watchedThreads(client).map((id) => ensureThread(client, id)),
    ...Object.keys(categories.byTeam).map((id) => loadCategories(client, id)),
    ...counted.map((id) => loadThreadTotals(client, id)),
  ]);
}

const running = perClient(() => ({ stop: new AbortController() }));

/**
 * Loads everything that every screen needs, and what was missed in what is loaded: at the start and whenever a new
 * connection began. A newer call replaces one that is under way; failures of the network are tried again.
 */
export async function synchronise(client: Client): Promise<void> {
  const state = running(client);
  state.stop.abort();
  state.stop = new AbortController();
  const { signal } = state.stop;
  for (let attempt = 0; !signal.aborted; attempt++) {
    try {
      return await loadAll(client);
    } catch (error) {
      if (signal.aborted || client.store.getState().session.phase !== 'in') return;
      if (!isTransient(error)) throw error;
      await pause(backoff(attempt, 2000, 60_000), signal).catch(() => undefined);
    }
  }
}

/** Ends a synchronisation that is under way. */
export const stopSynchronising = (client: Client): void => running(client).stop.abort();
