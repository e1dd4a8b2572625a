import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { knownUser, seesEverybody, setVisibility } from '../../identity/users/index.ts';
import { mayInTeam, teamsOfUser } from '../../organisation/teams/index.ts';
import type { Viewer } from './filter.ts';
import { seenAmong } from './store.ts';

/** Tells the accounts and the hub who may see whom. */
export function provideVisibility(core: Core): void {
  const visibleAmong = async (actor: Actor, userIds: readonly string[]): Promise<ReadonlySet<string>> => {
    const viewer = await viewerFor(core, actor);
    return new Set(viewer ? await seenAmong(core.db, viewer, userIds) : userIds);
  };
  setVisibility(core, visibleAmong);
  core.realtime.setVisibilitySource(async (guestId, userId) => {
    const guest = await actorOfUser(core, guestId);
    return guest !== null && (await visibleAmong(guest, [userId])).has(userId);
  });
}

/** What narrows this reader's view; undefined for those who see everybody. */
export async function viewerFor(core: Core, actor: Actor): Promise<Viewer | undefined> {
  if (seesEverybody(actor)) return undefined;
  const teams = await teamsOfUser(core.db, actor.userId);
  const open = await Promise.all(
    teams.map(async ({ id }) => ((await mayInTeam(core, actor, id, 'view_members')) ? [id] : [])),
  );
  return { userId: actor.userId, teamIds: open.flat() };
}

async function actorOfUser(core: Core, userId: string): Promise<Actor | null> {
  const user = await knownUser(core, userId);
  if (!user) return null;
  const roles = user.roles.split(' ').filter(Boolean);
  return {
    userId,
    sessionId: '',
    roles,
    permissions: core.roles.permissionsOf(roles),
    isGuest: roles.includes('system_guest'),
    isBot: user.is_bot,
    isOAuth: false,
  };
}
