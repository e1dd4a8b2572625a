import { batcher } from '../../lib/api/batcher.ts';
import { type Client, type Effects, perClient } from '../../lib/client.ts';
import { statusesApi } from './api.ts';

const every = 60_000;

const watcher = perClient((client) => {
  const watched = new Map<string, number>();
  const ask = batcher<string>({
    load: async (ids) =>
      client.store.apply('statuses.received', { statuses: await statusesApi(client.http).byIds(ids) }),
    onError: client.report,
  });
  const askAll = () => ask(watched.keys());
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    if (document.visibilityState === 'visible' && client.socket.state.kind === 'open') askAll();
  };
  return {
    askAll,
    add(id: string) {
      watched.set(id, (watched.get(id) ?? 0) + 1);
      // Also of whom something is known: a card that is opened shows how it is now.
      ask([id]);
      timer ??= setInterval(tick, every);
    },
    remove(id: string) {
      const count = watched.get(id) ?? 0;
      if (count > 1) return void watched.set(id, count - 1);
      watched.delete(id);
      if (watched.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    },
  };
});

/** Keeps the presence of users fresh while they are on the screen. Returns the way to stop. */
export function watchStatuses(client: Client, ids: readonly string[]): () => void {
  const { add, remove } = watcher(client);
  for (const id of ids) add(id);
  return () => {
    for (const id of ids) remove(id);
  };
}

/** After a new connection all that is watched is asked for again. */
export const statusesEffects: Effects = {
  'connection.fresh': (client) => watcher(client).askAll(),
};
