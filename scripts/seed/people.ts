import { Api, Refused } from './api.ts';
import { Progress } from './progress.ts';
import type { Random } from './random.ts';
import { FIRST_NAMES, LAST_NAMES, POSITIONS } from './words.ts';
import { eachOf, times } from './workers.ts';

/** Password verification is what this costs; more at a time only queue up. */
const AT_A_TIME = 4;

export interface Person {
  readonly id: string;
  readonly username: string;
  readonly api: Api;
}

/** Who the seed works as: the account is made when the server is empty, and must be a system administrator. */
export async function administrator(url: string, username: string, password: string): Promise<Person> {
  const api = new Api(url);
  await unlessThere(api.post('/users', { email: `${username}@example.com`, username, password }));
  await api.logIn(username, password);
  const { id, roles } = await api.get<{ id: string; roles: string }>('/users/me');
  if (!roles.includes('system_admin')) throw new Error(`${username} is no system administrator of this server.`);
  return { id, username, api };
}

/** Makes the accounts and logs each of them in. */
export async function makePeople(
  url: string,
  admin: Person,
  random: Random,
  count: number,
  password: string,
): Promise<Person[]> {
  const people: Person[] = [];
  const progress = new Progress('people', count);
  await eachOf(times(count), AT_A_TIME, async (n) => {
    const [first_name, last_name] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
    const username = `${first_name}.${last_name}${n}`.toLowerCase();
    const position = random.pick(POSITIONS);
    const email = `${username}@example.com`;
    await unlessThere(admin.api.post('/users', { email, username, password, first_name, last_name, position }));
    const api = new Api(url);
    const { id } = await api.logIn(username, password);
    people.push({ id, username, api });
    progress.add();
  });
  progress.end();
  return people;
}

/** An account that an earlier run has made is used again: logging in tells whether it is ours. */
async function unlessThere(made: Promise<unknown>): Promise<void> {
  await made.catch((error) => {
    if (!(error instanceof Refused)) throw error;
  });
}
