import { notesWritten } from '../conversation/system-posts/index.ts';
import type { Caller } from './caller.ts';
import { type TestServer, unique } from './server.ts';

interface Place {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
}

/** A team with its first channels. */
export interface TestTeam extends Place {
  readonly town: Place;
  readonly offTopic: Place;
}

/** A new team of the administrator's, with these people in it. */
export async function makeTeam(server: TestServer, options: { with?: readonly Caller[] } = {}): Promise<TestTeam> {
  const team = must(await server.admin.post('/teams', { name: unique('team'), display_name: 'A team', type: 'I' }));
  for (const person of options.with ?? []) await joinTeam(server, team.id, person);
  const channel = async (name: string) => must(await server.admin.get(`/teams/${team.id}/channels/name/${name}`));
  return { ...team, town: await channel('town-square'), offTopic: await channel('off-topic') };
}

/** Puts somebody into a team; it is written down there when this is through. */
export async function joinTeam(server: TestServer, teamId: string, { id }: Caller): Promise<void> {
  must(await server.admin.post(`/teams/${teamId}/members`, { team_id: teamId, user_id: id }));
  await notesWritten(server.core);
}

/** A new channel of the administrator's, with these people in it; public unless told otherwise. */
export async function makeChannel(
  server: TestServer,
  teamId: string,
  options: { type?: 'O' | 'P'; name?: string; with?: readonly Caller[] } = {},
): Promise<Place> {
  const name = unique(options.name ?? 'room');
  const body = { team_id: teamId, name, display_name: `The ${name}`, type: options.type ?? 'O' };
  const channel = must(await server.admin.post('/channels', body));
  for (const { id } of options.with ?? [])
    must(await server.admin.post(`/channels/${channel.id}/members`, { user_id: id }));
  return channel;
}

function must({ status, body }: { status: number; body: Place }): Place {
  if (status >= 400) throw new Error(`set-up: ${status} ${JSON.stringify(body)}`);
  return body;
}
