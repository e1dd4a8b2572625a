import type { Post } from '@parley/contract/conversation/posts.ts';
import type { User } from '@parley/contract/identity/users.ts';

/** Who a post is shown to be from. */
export interface Author {
  id: string;
  /** the name people see */
  name: string;
  picture?: string;
  kind: 'person' | 'bot';
  guest: boolean;
}

const isTrue = (value: unknown) => value === true || value === 'true';
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Address of a user's picture; undefined for who never set one and gets generated initials. */
export function pictureOf(user: Pick<User, 'id' | 'last_picture_update'>): string | undefined {
  return user.last_picture_update ? `/api/v4/users/${user.id}/image?_=${user.last_picture_update}` : undefined;
}

/**
 * The author of a post: the user, or what an integration gave for name and picture (`override_username`,
 * `override_icon_url`; the server only lets those through that its settings allow). `user` is undefined until known.
 */
export function authorOf(post: Post, user: User | undefined, displayName: (user: User) => string): Author {
  const { props } = post;
  const webhook = isTrue(props.from_webhook);
  const name = (webhook && text(props.override_username)) || (user ? displayName(user) : '');
  const picture =
    (webhook && !isTrue(props.use_user_icon) && text(props.override_icon_url)) || (user && pictureOf(user));
  return {
    id: webhook && props.override_username ? `${post.user_id}${name}` : post.user_id,
    name,
    ...(picture ? { picture } : {}),
    kind: webhook || isTrue(props.from_bot) || user?.is_bot ? 'bot' : 'person',
    guest: user?.roles.split(' ').includes('system_guest') ?? false,
  };
}
