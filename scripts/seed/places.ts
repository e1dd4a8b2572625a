import type { Person } from './people.ts';
import { Progress } from './progress.ts';
import type { Random } from './random.ts';
import { KINDS, PURPOSES, SUBJECTS } from './words.ts';
import { eachOf, times } from './workers.ts';

const AT_A_TIME = 8;
/** Every so manieth channel is private. */
const PRIVATE_EVERY = 5;
/** The smallest channel has this many members, if there are as many people. */
const LEAST_MEMBERS = 4;

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly members: readonly Person[];
}

/** Makes the team and its channels; the first has everybody as a member, each following one fewer. */
export async function makePlaces(
  admin: Person,
  people: readonly Person[],
  random: Random,
  count: number,
  teamName: string,
): Promise<Place[]> {
  const team = await admin.api.post<{ id: string }>('/teams', {
    name: teamName,
    display_name: teamName.charAt(0).toUpperCase() + teamName.slice(1),
    type: 'O',
  });
  await makeRoom(admin, people.length);
  await eachOf(people, AT_A_TIME, async ({ id }) => {
    await admin.api.post(`/teams/${team.id}/members`, { team_id: team.id, user_id: id });
  });
  const places: Place[] = [];
  const progress = new Progress('channels', count);
  await eachOf(times(count), AT_A_TIME, async (n) => {
    const name = channelName(n);
    const channel = await admin.api.post<{ id: string }>('/channels', {
      team_id: team.id,
      name,
      display_name: name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
      purpose: random.pick(PURPOSES),
      type: n % PRIVATE_EVERY === PRIVATE_EVERY - 1 ? 'P' : 'O',
    });
    const size = Math.max(Math.min(LEAST_MEMBERS, people.length), Math.round(people.length / (n + 1) ** 0.7));
    const from = random.below(people.length);
    const members = Array.from({ length: size }, (_, k) => people[(from + k) % people.length] as Person);
    for (const { id } of members) await admin.api.post(`/channels/${channel.id}/members`, { user_id: id });
    places[n] = { id: channel.id, name, members };
    progress.add();
  });
  progress.end();
  return places;
}

/** Lets a team have as many members as there are people, if its limit is lower. */
async function makeRoom(admin: Person, count: number): Promise<void> {
  const { TeamSettings } = await admin.api.get<{ TeamSettings: { MaxUsersPerTeam: number } }>('/config');
  const MaxUsersPerTeam = count + 50;
  if (TeamSettings.MaxUsersPerTeam < MaxUsersPerTeam) {
    await admin.api.put('/config/patch', { TeamSettings: { MaxUsersPerTeam } });
  }
}

function channelName(n: number): string {
  const subject = SUBJECTS[n % SUBJECTS.length] as string;
  const round = Math.floor(n / SUBJECTS.length);
  const kind = KINDS[round % KINDS.length] as string;
  const again = Math.floor(round / KINDS.length);
  return [subject, kind, again > 0 ? String(again + 1) : ''].filter(Boolean).join('-');
}
