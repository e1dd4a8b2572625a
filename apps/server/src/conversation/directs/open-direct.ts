import { createHash } from 'node:crypto';
import type { Channel } from '@parley/contract/conversation/channels.ts';
import { type Actor, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { type Write, write } from '../../core/db/write.ts';
import { AppError, forbidden, invalidBody } from '../../core/http/index.ts';
import { isId, newId } from '../../core/ids/index.ts';
import { findByIds, requireVisible, type UserRow } from '../../identity/users/index.ts';
import { teamsOfUser } from '../../organisation/teams/index.ts';
import { type ChannelRow, findChannelByName, toWire } from '../channels/index.ts';
import { joinChannel } from '../members/index.ts';
import { directAdded, groupAdded } from './events.ts';

const GROUP_SIZE = { least: 3, most: 8 };
const LONGEST_DISPLAY_NAME = 64;

/** POST /channels/direct: the channel of two people, or of one alone; made when first asked for. */
export async function openDirect(core: Core, actor: Actor, given: readonly string[]): Promise<Channel> {
  const ids = given.length === 1 && given[0] === actor.userId ? [actor.userId, actor.userId] : given;
  const [one, two] = ids;
  if (ids.length !== 2 || !one || !two || !isId(one) || !isId(two)) throw invalidBody('user_ids');
  if (one === two && one !== actor.userId) throw invalidBody('user_ids');
  if (!actor.permissions.has('create_direct_channel')) throw forbidden('create_direct_channel');
  if (!ids.includes(actor.userId) && !actor.permissions.has('manage_system')) throw forbidden('manage_system');
  const people = await peopleOf(core, actor, ids);
  if (people.length !== new Set(ids).size)
    throw new AppError('api.channel.create_direct_channel.invalid_user.app_error', 400, 'There is no such account.');
  await requireMayMeet(core, actor, one, two);
  const name = [one, two].sort().join('__');
  const creator = ids.includes(actor.userId) ? actor.userId : one;
  const other = one === creator ? two : one;
  return open(core, { type: 'D', name, display_name: '', creator_id: creator }, people, actor, (write, channel) => {
    write.publish(directAdded(channel, creator, other));
  });
}

/** With TeamSettings.RestrictDirectMessage `team`, only people of one team write to each other directly. */
async function requireMayMeet(core: Core, actor: Actor, one: string, two: string): Promise<void> {
  if (core.config.current.TeamSettings.RestrictDirectMessage !== 'team' || isSystemAdmin(actor) || one === two) return;
  const [mine, theirs] = await Promise.all([teamsOfUser(core.db, one), teamsOfUser(core.db, two)]);
  if (mine.some((team) => theirs.some((other) => other.id === team.id))) return;
  throw new AppError(
    'api.channel.create_channel.direct_channel.team_restricted_error',
    403,
    'You can write directly only to people of your teams.',
  );
}

/** POST /channels/group: the channel of three to eight people, the caller among them; made when first asked for. */
export async function openGroup(core: Core, actor: Actor, given: readonly string[]): Promise<Channel> {
  if (given.length === 0 || !given.every(isId)) throw invalidBody('user_ids');
  const ids = [...new Set([...given, actor.userId])].sort();
  if (!actor.permissions.has('create_group_channel')) throw forbidden('create_group_channel');
  if (ids.length < GROUP_SIZE.least || ids.length > GROUP_SIZE.most) {
    throw new AppError('api.channel.create_group.bad_size.app_error', 400, 'A group has three to eight people.');
  }
  const people = await peopleOf(core, actor, ids);
  if (people.length !== ids.length)
    throw new AppError('api.channel.create_group.bad_user.app_error', 400, 'There is no such account.');
  const usernames = people.map((user) => user.username).sort();
  const columns = {
    type: 'G',
    name: createHash('sha1').update(ids.join('')).digest('hex'),
    display_name: [...usernames.join(', ')].slice(0, LONGEST_DISPLAY_NAME).join(''),
    creator_id: '',
  };
  return open(core, columns, people, actor, (write, channel) => {
    for (const id of ids) write.publish(groupAdded(channel, id, ids));
  });
}

/** Who asks and whom: guests may open channels with those they can see alone. */
async function peopleOf(core: Core, actor: Actor, ids: readonly string[]): Promise<UserRow[]> {
  await requireVisible(core, actor, ids);
  return findByIds(core.db, [...new Set(ids)]);
}

/** Finds the channel by its name or makes it; two who ask at once get the same one. */
async function open(
  core: Core,
  columns: { type: string; name: string; display_name: string; creator_id: string },
  people: readonly UserRow[],
  actor: Actor,
  announce: (write: Write, channel: ChannelRow) => void,
): Promise<Channel> {
  const known = await findChannelByName(core.db, '', columns.name, { withArchived: true });
  if (known) return toWire(known);
  const now = Date.now();
  const channel = await write(core, async (write) => {
    const made = await write.db
      .insertInto('channels')
      .values({ ...columns, id: newId(now), create_at: now, update_at: now, team_id: '', shared: false })
      .onConflict((conflict) => conflict.columns(['team_id', 'name']).doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!made) return undefined;
    for (const user of people) {
      const isGuest = user.roles.split(' ').includes('system_guest');
      await joinChannel(core, write, made, { userId: user.id, isGuest, actorId: actor.userId, quiet: true });
    }
    announce(write, made);
    return made;
  });
  const opened = channel ?? (await findChannelByName(core.db, '', columns.name, { withArchived: true }));
  if (!opened) throw new Error('A channel that was there is gone.');
  return toWire(opened);
}
