import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { requireUser } from '../../identity/users/index.ts';
import { type ChannelRow, TOWN_SQUARE } from '../channels/index.ts';
import { createSystemPost } from '../posts/index.ts';
import * as notes from './notes.ts';

/** Notes that are being written. */
const unwritten = perServer((_: Core) => new Set<Promise<void>>());

/** Resolves when the notes under way are written, also those that nobody waits for. */
export async function notesWritten(core: Core): Promise<void> {
  await Promise.all(unwritten(core));
}

/** A server that ends writes the notes under way first. */
export function register(core: Core): void {
  core.http.addHook('onClose', () => notesWritten(core));
}

/** Who came into a channel, alone, by another or with joining the team. */
export const noteJoined = (
  core: Core,
  channel: ChannelRow,
  who: { userId: string; actorId: string; isGuest: boolean; withTeam?: boolean },
): Promise<void> =>
  writeDown(core, channel, async () => {
    const { userId, actorId, isGuest, withTeam = false } = who;
    const user = await requireUser(core.db, userId);
    const isTownSquare = channel.name === TOWN_SQUARE;
    if (userId === actorId || withTeam) {
      return [{ author: userId, note: notes.joined(user, { isGuest, withTeam, isTownSquare }) }];
    }
    return [{ author: actorId, note: notes.added(user, await requireUser(core.db, actorId), isGuest) }];
  });

/** Who left a channel or was put out of it; of those who left the team, the channel of all is told alone. */
export const noteLeft = (
  core: Core,
  channel: ChannelRow,
  who: { userId: string; removerId: string; withTeam?: boolean },
): Promise<void> =>
  writeDown(core, channel, async () => {
    const { userId, removerId, withTeam } = who;
    if (withTeam && channel.name !== TOWN_SQUARE) return [];
    const user = await requireUser(core.db, userId);
    const byAnother = userId !== removerId;
    if (withTeam) return [{ author: userId, note: notes.leftTeam(user, byAnother) }];
    return [{ author: removerId, note: byAnother ? notes.removed(user) : notes.left(user) }];
  });

/** Its maker is the first to join a channel; no event tells of it, since nobody else is there. */
export const noteMade = (core: Core, channel: ChannelRow, makerId: string): Promise<void> =>
  writeDown(core, channel, async () => {
    const maker = await requireUser(core.db, makerId);
    const note = notes.joined(maker, { isGuest: false, withTeam: false, isTownSquare: false });
    return [{ author: makerId, note, isQuiet: true }];
  });

/** Which of header, purpose, name and privacy are others now. */
export const noteEdited = (core: Core, before: ChannelRow, after: ChannelRow, actorId: string): Promise<void> =>
  writeDown(core, after, async () => {
    const by = await requireUser(core.db, actorId);
    return notes.edited(before, after, by).map((note) => ({ author: actorId, note }));
  });

export const noteArchived = (core: Core, channel: ChannelRow, actorId: string): Promise<void> =>
  writeDownBy(core, channel, actorId, notes.archived);

export const noteRestored = (core: Core, channel: ChannelRow, actorId: string): Promise<void> =>
  writeDownBy(core, channel, actorId, notes.restored);

export const noteMoved = (core: Core, channel: ChannelRow, actorId: string): Promise<void> =>
  writeDownBy(core, channel, actorId, notes.moved);

/** A group message became this channel; its members were these. */
export const noteConverted = (
  core: Core,
  channel: ChannelRow,
  actorId: string,
  memberIds: readonly string[],
): Promise<void> => writeDownBy(core, channel, actorId, (by) => notes.converted(by, memberIds));

interface Told {
  readonly author: string;
  readonly note: notes.Note;
  /** No event tells of it. */
  readonly isQuiet?: boolean;
}

const writeDownBy = (
  core: Core,
  channel: ChannelRow,
  author: string,
  note: (by: notes.Named) => notes.Note,
): Promise<void> => writeDown(core, channel, async () => [{ author, note: note(await requireUser(core.db, author)) }]);

async function writeDown(core: Core, channel: ChannelRow, what: () => Promise<Told[]>): Promise<void> {
  const writing = write(core, channel, what).finally(() => unwritten(core).delete(writing));
  unwritten(core).add(writing);
  return writing;
}

/** A note that cannot be written is logged and fails nothing: what it tells of has happened. */
async function write(core: Core, channel: ChannelRow, what: () => Promise<Told[]>): Promise<void> {
  try {
    for (const { author, note, isQuiet = false } of await what()) {
      await createSystemPost(core, { channelId: channel.id, userId: author, ...note, isQuiet });
    }
  } catch (error) {
    core.log.error({ err: error, channel: channel.id }, 'a system post was not written');
  }
}
