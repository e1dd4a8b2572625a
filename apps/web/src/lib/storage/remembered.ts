import { attempt } from './attempt.ts';

const key = 'parley.user';

/** Whose device this is: the user of the last visit, until he logs out. Nobody where the browser keeps nothing. */
export interface Remembered {
  get(): string | null;
  set(userId: string): void;
  clear(): void;
}

export const deviceMemory: Remembered = {
  get: () => attempt(() => localStorage.getItem(key)),
  set: (userId) => void attempt(() => localStorage.setItem(key, userId)),
  clear: () => void attempt(() => localStorage.removeItem(key)),
};
