import { type FocusEvent, type MouseEvent, memo, useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import { DeletedPost } from './deleted-post.tsx';
import { PostActions } from './post-actions.tsx';
import { PostBody } from './post-body.tsx';
import { PostFace, PostFlags, PostHead, PostTime } from './post-head.tsx';
import styles from './post-row.module.css';
import type { PostView } from './post-view.ts';
import { usePosts } from './posts-context.tsx';
import { useLongPress } from './use-long-press.ts';

export interface PostRowProps {
  view: PostView;
  /** its row has the keyboard focus: the actions are shown as on hover */
  focused?: boolean;
  /** a menu of the actions is open: they stay */
  held?: boolean;
}

/**
 * A post as a row of a list. Avatar and name open the profile, the time is the permalink, the footer the thread; plain
 * text does nothing but be selected.
 */
export const PostRow = memo(function PostRow({ view, focused = false, held = false }: PostRowProps) {
  const { acts } = usePosts();
  const [near, setNear] = useState(false);
  const { post, grouped, mentionsMe, delivery, deletion } = view;
  const openMenu = delivery ? undefined : acts.menu;
  const { cancel, ...touch } = useLongPress(openMenu && ((target) => openMenu(post, target)));
  if (deletion) return <DeletedPost post={post} deletion={deletion} />;
  const lined = view.pinnedBy !== undefined || view.saved || post.type === 'system_ephemeral';
  const active = (near || focused || held) && delivery === undefined;
  const leave = (event: FocusEvent<HTMLElement>) => {
    // The focus went elsewhere, the pointer may still be here.
    if (!event.currentTarget.contains(event.relatedTarget)) setNear(event.currentTarget.matches(':hover'));
  };
  const menu = (event: MouseEvent<HTMLElement>) => {
    cancel();
    // A right press on a link or picture, or on selected text, keeps the browser's own menu.
    const own = (event.target as Element).closest('a, img, input') || getSelection()?.isCollapsed === false;
    if (own || !openMenu) return;
    event.preventDefault();
    openMenu(post, event.currentTarget);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only brings up what the keyboard reaches too
    <div
      className={cx(
        styles.post,
        grouped && !lined && styles.grouped,
        mentionsMe && styles.me,
        (held || focused) && styles.active,
        delivery?.kind === 'failed' && styles.failed,
      )}
      onPointerEnter={() => setNear(true)}
      // When what is under the pointer moves or goes away, no entering is told.
      onPointerMove={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocus={() => setNear(true)}
      onBlur={leave}
      onContextMenu={menu}
      {...touch}
    >
      {lined && <PostFlags view={view} />}
      {grouped && !lined ? <PostTime post={post} permalink={view.permalink} gutter /> : <PostFace view={view} />}
      <div className={styles.column}>
        {!(grouped && !lined) && <PostHead view={view} />}
        <PostBody view={view} />
      </div>
      {active && <PostActions view={view} />}
    </div>
  );
});
