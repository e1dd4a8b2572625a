import type { Caller } from './caller.ts';
import type { Heard, Listener } from './listener.ts';
import { unique } from './server.ts';

/** What these people heard: the names of the events, or whole events. */
export type ByPerson<Name extends string, What> = Record<Name, What[]>;

/** Sockets of several people, for tests of who hears of what and who does not. */
export interface Ears<Name extends string> {
  readonly sockets: Record<Name, Listener>;
  /** Does the work and gives what each heard since it began, until everything that was under way has come. */
  during(work: () => Promise<unknown>): Promise<ByPerson<Name, Heard>>;
  close(): void;
}

/** Left out: who is online, and what the marks of `settled` make themselves. */
const APART = new Set(['hello', 'status_change', 'preferences_changed', 'sidebar_category_updated']);

export async function earsOf<Name extends string>(people: Record<Name, Caller>): Promise<Ears<Name>> {
  const names = Object.keys(people) as Name[];
  const sockets = {} as Record<Name, Listener>;
  for (const name of names) sockets[name] = await people[name].listen();
  const settle = () => Promise.all(names.map((name) => settled(people[name], sockets[name])));
  return {
    sockets,
    async during(work) {
      await settle();
      const from = new Map(names.map((name) => [name, sockets[name].heard.length]));
      await work();
      await settle();
      const heard = {} as ByPerson<Name, Heard>;
      for (const name of names)
        heard[name] = sockets[name].heard.slice(from.get(name)).filter(({ event }) => !APART.has(event));
      return heard;
    },
    close() {
      for (const name of names) sockets[name].close();
    },
  };
}

/** Events reach a socket in their order: once one's own last one is there, all earlier ones are. */
async function settled(person: Caller, socket: Listener): Promise<void> {
  const mark = { user_id: person.id, category: 'test', name: unique('mark'), value: 'x' };
  const { status } = await person.put(`/users/${person.id}/preferences`, [mark]);
  if (status !== 200) throw new Error(`a preference was not saved: ${status}`);
  await socket.next('preferences_changed', ({ data }) => data.preferences.includes(mark.name));
}

/** The names of the events alone, and of posts their type. */
export function namesOf<Name extends string>(heard: ByPerson<Name, Heard>): Record<Name, string[]> {
  const names = {} as Record<Name, string[]>;
  for (const [name, events] of Object.entries(heard) as [Name, Heard[]][]) names[name] = events.map(nameOf).sort();
  return names;
}

const nameOf = ({ event, data }: Heard): string =>
  event === 'posted' ? JSON.parse(data.post).type || 'posted' : event;
