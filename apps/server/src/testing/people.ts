import type { Caller } from './caller.ts';
import { type TestServer, unique } from './server.ts';
import { makeTeam, type TestTeam } from './team.ts';

/** New people by the words they were asked for, the team they are in, and its first channel. */
export type People<Name extends string> = Record<Name, Caller> & {
  readonly team: TestTeam;
  readonly town: { id: string };
};

/**
 * Makes a team with new people in it: `const { alice, bob, town } = await teamOf(a, { with: ['alice', 'bob'] })`.
 * @param options.guests those of them who are guests
 */
export async function teamOf<Name extends string>(
  server: TestServer,
  options: { with: readonly Name[]; guests?: readonly Name[] },
): Promise<People<Name>> {
  const people = {} as Record<Name, Caller>;
  for (const word of options.with) people[word] = await server.user(unique(word));
  const team = await makeTeam(server, { with: Object.values(people) });
  for (const word of options.guests ?? []) {
    const { status, body } = await server.admin.post(`/users/${people[word].id}/demote`);
    if (status !== 200) throw new Error(`making a guest of ${word}: ${status} ${JSON.stringify(body)}`);
  }
  return { ...people, team, town: team.town };
}
