import type { Storage } from '../../lib/storage/storage.ts';

/** Names this tab among the tabs of one browser. */
const tabId = crypto.randomUUID();

const lockName = (tab: string) => `parley-tab-${tab}`;
const locks = () => (typeof navigator === 'undefined' ? undefined : navigator.locks);
let held = false;

/** Holds a lock for as long as this tab lives, so that the others know that it does. */
function keepTabAlive(): void {
  if (held) return;
  held = true;
  void locks()?.request(lockName(tabId), () => new Promise<never>(() => undefined));
}

/** Keeps on the device what this tab takes care of, even when its page ends at once. */
export const keepInTab = (storage: Storage, key: string, entry: object): Promise<void> =>
  storage.setLast([[key, { ...entry, tab: tabId }]]);

/** Takes over what was kept under keys that begin with `prefix` and no living tab takes care of any more. */
export async function takeOver<T>(storage: Storage, prefix: string): Promise<T[]> {
  keepTabAlive();
  const kept = (await storage.entries(prefix)).map(([, value]) => value as T & { tab: string });
  const state = await locks()?.query();
  const alive = new Set(state?.held?.map(({ name }) => name));
  const orphans = kept.filter(({ tab }) => tab === tabId || !alive.has(lockName(tab)));
  return orphans.map(({ tab: _tab, ...entry }) => entry as T);
}
