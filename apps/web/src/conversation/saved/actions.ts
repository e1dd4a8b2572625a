import type { PostList } from '@parley/contract/conversation/posts.ts';
import { savePreferences } from '../../identity/preferences/index.ts';
import type { Http } from '../../lib/api/http.ts';
import type { Client } from '../../lib/client.ts';
import { savedReach } from './store.ts';

const perPage = 60;

/** GET /users/me/posts/flagged: a page of what the user saved, the newest first. */
const savedApi = (http: Http) => ({
  list: (team_id: string, page: number) =>
    http.get<PostList>('/users/me/posts/flagged', { query: { team_id, page, per_page: perPage } }),
});

/** Saves a post for later, or takes it out of the saved ones. */
export const setSaved = (client: Client, postId: string, saved: boolean): Promise<void> =>
  savePreferences(client, [{ category: 'flagged_post', name: postId, value: String(saved) }]);

/** Loads the saved posts of a team and of direct messages: the first page, or the next one. */
export async function loadSaved(client: Client, teamId: string, more = false): Promise<void> {
  const page = more ? (savedReach(teamId)(client.store.getState())?.pages ?? 0) : 0;
  const list = await savedApi(client.http).list(teamId, page);
  const posts = list.order.flatMap((id) => list.posts[id] ?? []);
  client.store.batch(() => {
    client.store.apply('posts.received', { posts });
    client.store.apply('saved.page', { teamId, page, posts, more: posts.length >= perPage });
  });
}
