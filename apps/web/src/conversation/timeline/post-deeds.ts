import type { Post } from '@parley/contract/conversation/posts.ts';
import type { Client } from '../../lib/client.ts';
import { copyTold } from '../../ui/copy-told.ts';
import { announce } from '../../ui/live-region.tsx';
import { markUnreadFrom } from '../members/index.ts';
import { deletionsOf, postsApi } from '../posts/index.ts';
import { isSaved, setSaved } from '../saved/index.ts';

/** What the menu of a post and its keys do at once; what goes wrong is reported. */
export function postDeeds(client: Client, post: Post, teamName: string) {
  const run = (work: Promise<unknown>) => void work.catch(client.report);
  const copy = (text: string, what: string) => run(copyTold(text, what));
  return {
    copyText: () => copy(post.message, 'The text'),
    copyLink: () => copy(`${location.origin}/${teamName}/pl/${post.id}`, 'The link'),
    save: () => run(toggleSaved(client, post.id)),
    pin: () => {
      const api = postsApi(client.http);
      run(post.is_pinned ? api.unpin(post.id) : api.pin(post.id));
    },
    unread: () => run(markUnreadFrom(client, post.id)),
  };
}

/** Saves a post, or takes it out of the saved ones. */
export const toggleSaved = (client: Client, postId: string): Promise<void> =>
  setSaved(client, postId, !isSaved(postId)(client.store.getState()));

/** Deletes a post, with a time to take it back. */
export function deletePost(client: Client, post: Post): void {
  deletionsOf(client).begin(post);
  announce('You deleted a post. Undo with Control Z.');
}

const keys = { s: 'save', p: 'pin', u: 'unread', c: 'copyText', l: 'copyLink' } as const;

/** Does what a key means on a post that has the focus; false when it means nothing there. */
export function pressOnPost(client: Client, key: string, post: Post, teamName: string): boolean {
  if (!(key in keys)) return false;
  postDeeds(client, post, teamName)[keys[key as keyof typeof keys]]();
  return true;
}
