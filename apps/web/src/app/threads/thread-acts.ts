import {
  followThread,
  readAllThreads,
  readThread,
  readThreadUntil,
  type ThreadInfo,
} from '../../conversation/threads/index.ts';
import type { Client } from '../../lib/client.ts';
import { toast } from '../../ui/toast-store.ts';

/** What can be done with followed threads. All of it happens at once and can be taken back. */
export function threadActs(client: Client, teamId: string) {
  const run = (work: Promise<unknown>) => void work.catch(client.report);
  /** Who begins to follow has read what is there, as far as the server knows: what was unread is so again. */
  const followAgain = async ({ id, lastViewedAt, unreadReplies }: ThreadInfo) => {
    await followThread(client, teamId, id, true);
    if (unreadReplies > 0) await readThreadUntil(client, teamId, id, lastViewedAt);
  };
  return {
    readAll: () =>
      run(
        readAllThreads(client, teamId).then((undo) =>
          toast({ text: 'All threads marked read', undo: () => run(undo()) }),
        ),
      ),
    unfollow: (thread: ThreadInfo) =>
      run(
        followThread(client, teamId, thread.id, false).then(() =>
          toast({ text: 'You do not follow this thread any more', undo: () => run(followAgain(thread)) }),
        ),
      ),
    read: ({ id, lastViewedAt }: ThreadInfo) =>
      run(
        readThread(client, teamId, id).then(() =>
          toast({ text: 'Thread marked read', undo: () => run(readThreadUntil(client, teamId, id, lastViewedAt)) }),
        ),
      ),
    /** The last reply is unread again. */
    unread: ({ id, lastReplyAt }: ThreadInfo) => run(readThreadUntil(client, teamId, id, lastReplyAt - 1)),
  };
}
