import type { Core } from '../../core/core.ts';
import { requireUser } from '../../identity/users/index.ts';
import type { ChannelRow } from '../channels/index.ts';
import { TOWN_SQUARE } from '../members/index.ts';
import { createSystemPost } from '../posts/index.ts';
import * as notes from './notes.ts';

/** Writes down in a channel what happened to it, after it happened: who came and went, what was renamed, archived, restored. */
export function register(core: Core): void {
  const { events } = core;

  events.on('channel_joined', ({ channel, userId, actorId, isGuest, withTeam = false, rootId }) =>
    tell(core, channel, async () => {
      const user = await requireUser(core.db, userId);
      const isTownSquare = channel.name === TOWN_SQUARE;
      if (userId === actorId || withTeam) {
        return [{ author: userId, note: notes.joined(user, { isGuest, withTeam, isTownSquare }) }];
      }
      return [{ author: actorId, note: notes.added(user, await requireUser(core.db, actorId), isGuest), rootId }];
    }),
  );

  events.on('channel_left', ({ channel, userId, removerId, withTeam }) =>
    tell(core, channel, async () => {
      const user = await requireUser(core.db, userId);
      const byAnother = userId !== removerId;
      if (withTeam)
        return channel.name === TOWN_SQUARE ? [{ author: userId, note: notes.leftTeam(user, byAnother) }] : [];
      return [{ author: removerId, note: byAnother ? notes.removed(user) : notes.left(user) }];
    }),
  );

  events.on('channel_edited', ({ before, after, actorId }) =>
    tell(core, after, async () => {
      const by = await requireUser(core.db, actorId);
      return notes.edited(before, after, by).map((note) => ({ author: actorId, note }));
    }),
  );

  events.on('channel_archived', ({ channel, actorId }) =>
    tell(core, channel, async () => [{ author: actorId, note: notes.archived(await requireUser(core.db, actorId)) }]),
  );

  events.on('channel_unarchived', ({ channel, actorId }) =>
    tell(core, channel, async () => [{ author: actorId, note: notes.restored(await requireUser(core.db, actorId)) }]),
  );
}

interface Told {
  readonly author: string;
  readonly note: notes.Note;
  readonly rootId?: string | undefined;
}

/** Nobody waits for these posts; one that cannot be written is logged, since what it tells of has happened. */
function tell(core: Core, channel: ChannelRow, what: () => Promise<Told[]>): void {
  const writing = what().then(async (list) => {
    for (const { author, note, rootId } of list) {
      await createSystemPost(core, { channelId: channel.id, userId: author, ...note, ...(rootId ? { rootId } : {}) });
    }
  });
  writing.catch((error: unknown) =>
    core.log.error({ err: error, channel: channel.id }, 'a system post was not written'),
  );
}
