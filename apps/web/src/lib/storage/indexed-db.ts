import { clear, createStore, del, entries, get, promisifyRequest } from 'idb-keyval';
import { lastWords } from './last-words.ts';
import { memoryStorage, type Storage } from './storage.ts';

/** The values of one user in IndexedDB, in a database of their own. */
function indexedDbStorage(userId: string): Storage {
  const words = lastWords(userId);
  const store = createStore(`parley-${userId}`, 'values');
  const setMany: Storage['setMany'] = (pairs) =>
    store('readwrite', (values) => {
      for (const [key, value] of pairs) values.put(value, key);
      return promisifyRequest(values.transaction);
    });
  return {
    get: (key) => get(key, store),
    entries: async (prefix) => (await entries<string, unknown>(store)).filter(([key]) => key.startsWith(prefix)),
    set: (key, value) => setMany([[key, value]]),
    setMany,
    async setLast(pairs) {
      words.say(pairs);
      await setMany(pairs);
      words.withdraw(pairs);
    },
    del(key) {
      words.forget(key);
      return del(key, store);
    },
    clear() {
      words.clear();
      return clear(store);
    },
  };
}

/** Opens the user's values; in memory when the browser allows nothing to be kept. */
export async function openStorage(userId: string): Promise<Storage> {
  const storage = indexedDbStorage(userId);
  try {
    await storage.setLast(lastWords(userId).heard());
    return storage;
  } catch {
    return memoryStorage();
  }
}
