import { clear, createStore, del, entries, get, promisifyRequest } from 'idb-keyval';
import { memoryStorage, type Storage } from './storage.ts';

/** The values of one user in IndexedDB, in a database of their own. */
function indexedDbStorage(userId: string): Storage {
  const store = createStore(`parley-${userId}`, 'values');
  const setMany: Storage['setMany'] = (pairs) =>
    store('readwrite', (values) => {
      for (const [key, value] of pairs) values.put(value, key);
      // Said outright, so that it is written even when the page ends before it would be by itself.
      values.transaction.commit();
      return promisifyRequest(values.transaction);
    });
  return {
    get: (key) => get(key, store),
    entries: async (prefix) => (await entries<string, unknown>(store)).filter(([key]) => key.startsWith(prefix)),
    set: (key, value) => setMany([[key, value]]),
    setMany,
    del: (key) => del(key, store),
    clear: () => clear(store),
  };
}

/** Opens the user's values; in memory when the browser allows nothing to be kept. */
export async function openStorage(userId: string): Promise<Storage> {
  const storage = indexedDbStorage(userId);
  try {
    await storage.get('probe');
    return storage;
  } catch {
    return memoryStorage();
  }
}
