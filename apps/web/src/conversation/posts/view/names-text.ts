import type { PostsContext } from './posts-context.tsx';

const named = 8;

/** "You, Jun Hayashi and 3 others": the reader first, then in the order in which they did. */
export function namesText(userIds: readonly string[], { me, nameOf }: Pick<PostsContext, 'me' | 'nameOf'>): string {
  const others = userIds.filter((id) => id !== me).map(nameOf);
  const names = userIds.includes(me) ? ['You', ...others] : others;
  const [shown, rest] = names.length > named + 1 ? [names.slice(0, named), names.length - named] : [names, 0];
  const parts = rest > 0 ? [...shown, `${rest} others`] : shown;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
