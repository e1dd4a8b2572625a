/** Names this tab among the tabs of one browser. */
export const tabId = crypto.randomUUID();

const lockName = (tab: string) => `parley-tab-${tab}`;
const locks = () => (typeof navigator === 'undefined' ? undefined : navigator.locks);
let held = false;

/** Holds a lock for as long as this tab lives, so that the others know that it does. */
export function keepTabAlive(): void {
  if (held) return;
  held = true;
  void locks()?.request(lockName(tabId), () => new Promise<never>(() => undefined));
}

/** What no living tab takes care of any more. */
export async function adoptable<T extends { tab: string }>(entries: readonly T[]): Promise<T[]> {
  const state = await locks()?.query();
  const alive = new Set(state?.held?.map(({ name }) => name));
  return entries.filter(({ tab }) => tab === tabId || !alive.has(lockName(tab)));
}
