import type { Post } from '@parley/contract/conversation/posts.ts';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { displayName, me as mySelf, nameFormat, ProfilePopover, userByUsername } from '../../identity/users/index.ts';
import { MarkdownProvider, type MarkdownReading } from '../../lib/markdown/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { hasOwnUndo } from '../../ui/focus/focusable.ts';
import { useHotkeys } from '../../ui/hooks/use-hotkeys.ts';
import { channelByName } from '../channels/index.ts';
import {
  deletionsOf,
  isGone,
  outboxOf,
  type PostActs,
  type PostsContext,
  PostsProvider,
  serverFileUrl,
} from '../posts/index.ts';
import { toggleReaction } from '../reactions/index.ts';
import { EditDialog } from './edit-dialog.tsx';
import { mayDelete } from './may-delete.ts';
import { type Place, PlaceProvider } from './place-context.tsx';
import { deletePost, pressOnPost, toggleSaved } from './post-deeds.ts';
import { PostMenu } from './post-menu.tsx';
import { ReactionPicker } from './reaction-picker.tsx';
import { useTimes } from './use-times.ts';

export interface PostsPlaceProps {
  teamId: string;
  teamName: string;
  /** false in threads: no footers, times with their day */
  channel: boolean;
  onReply: (post: Post) => void;
  onMarkRead?: () => void;
  children: ReactNode;
}

type Opened =
  | { kind: 'menu' | 'picker'; post: Post; anchor: HTMLElement }
  | { kind: 'edit'; post: Post }
  | { kind: 'profile'; userId: string; anchor: HTMLElement };

/** What all posts of a channel or thread share: how they are read, and what can be done with them. */
export function PostsPlace({ teamId, teamName, channel, onReply, onMarkRead, children }: PostsPlaceProps) {
  const client = useClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const me = useSelect(mySelf);
  const format = useSelect(nameFormat);
  const times = useTimes();
  // Names in notices and mentions are looked up while drawing: whoever becomes known later is drawn by name then.
  const users = useSelect((state) => state.users.byId);
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  useHotkeys({ 'mod+z': (event) => !hasOwnUndo(event.target) && deletionsOf(client).undoNewest() });

  const acts = useMemo((): PostActs => {
    const outbox = outboxOf(client);
    return {
      profile: (userId, anchor) => setOpened({ kind: 'profile', userId, anchor }),
      react: (post, name) => void toggleReaction(client, post.id, name).catch(client.report),
      pickReaction: (post, anchor) => setOpened({ kind: 'picker', post, anchor }),
      menu: (post, anchor) => setOpened({ kind: 'menu', post, anchor }),
      reply: onReply,
      save: (post) => void toggleSaved(client, post.id).catch(client.report),
      undoDelete: (post) => deletionsOf(client).undo(post.id),
      sendAgain: (post) => outbox.retry(post.pending_post_id),
      editUnsent: (post) => setOpened({ kind: 'edit', post }),
      discard: (post) => void outbox.discard(post.pending_post_id).catch(client.report),
      open: (href) => history.push(href),
      ...(onMarkRead ? { markRead: onMarkRead } : {}),
    };
  }, [client, history, onReply, onMarkRead]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `users` says when names are to be looked up anew
  const posts = useMemo(
    (): PostsContext => ({
      me: me?.id ?? '',
      times,
      withDay: !channel,
      nameOf: (id) => {
        const user = users[id];
        return user ? displayName(user, format) : '';
      },
      personNamed: (name) => {
        const user = userByUsername(name)(client.store.getState());
        return user && { id: user.id, name: displayName(user, format) };
      },
      quickReactions: ['+1', 'white_check_mark', 'eyes'],
      fileUrl: serverFileUrl,
      acts,
    }),
    [client, me?.id, users, format, times, channel, acts],
  );

  // Apart from `place`, which changes with every menu: messages are drawn anew for another reader.
  const reader = useMemo((): Place['reader'] => {
    const { mention_keys: keys = '', first_name: byFirstName, channel: byAll } = me?.notify_props ?? {};
    const words = keys
      .split(',')
      .filter(Boolean)
      .map((text) => ({ text }));
    if (byFirstName === 'true' && me?.first_name) words.push({ text: me.first_name });
    return { id: me?.id ?? '', username: me?.username ?? '', words, everybody: byAll !== 'false' };
  }, [me]);

  const heldId = opened && 'post' in opened ? opened.post.id : '';
  const place = useMemo((): Place => {
    return {
      reader,
      permalink: (post) => `/${teamName}/pl/${post.id}`,
      threadHref: (post) => `${location.pathname}?thread=${post.id}`,
      withFooters: channel,
      press: (key, post, row) => {
        // The server does not know it yet, or soon no longer.
        if (post.id === post.pending_post_id || isGone(client.store.getState(), post)) return false;
        if (key === '+') setOpened({ kind: 'picker', post, anchor: row });
        else if (key === 'Delete' && mayDelete(client.store.getState(), post)) deletePost(client, post);
        else return pressOnPost(client, key, post, teamName);
        return true;
      },
      heldId,
    };
  }, [client, reader, teamName, channel, heldId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `users` says when names are to be looked up anew
  const reading = useMemo(
    (): MarkdownReading => ({
      user: (name) => {
        const user = userByUsername(name)(client.store.getState());
        return user && { username: user.username, href: `/${teamName}/messages/@${user.username}` };
      },
      channel: (name) => {
        const found = channelByName(client.store.getState(), teamId, name);
        return found && { displayName: found.display_name, href: `/${teamName}/channels/${found.name}` };
      },
      reader,
      siteUrl: location.origin,
      onMentionPress: (username, event) => {
        const user = userByUsername(username)(client.store.getState());
        if (!user) return;
        event.preventDefault();
        setOpened({ kind: 'profile', userId: user.id, anchor: event.currentTarget });
      },
      navigate: (href) => history.push(href),
    }),
    [client, users, teamId, teamName, reader, history],
  );

  return (
    <PlaceProvider value={place}>
      <PostsProvider value={posts}>
        <MarkdownProvider value={reading}>{children}</MarkdownProvider>
      </PostsProvider>
      {opened?.kind === 'menu' && (
        <PostMenu
          post={opened.post}
          anchor={opened.anchor}
          teamName={teamName}
          onClose={close}
          onReply={onReply}
          onEdit={(post) => setOpened({ kind: 'edit', post })}
          onReact={(post) => setOpened({ kind: 'picker', post, anchor: opened.anchor })}
          onDelete={(post) => deletePost(client, post)}
        />
      )}
      {opened?.kind === 'picker' && <ReactionPicker post={opened.post} anchor={opened.anchor} onClose={close} />}
      {opened?.kind === 'edit' && <EditDialog post={opened.post} onClose={close} />}
      {opened?.kind === 'profile' && (
        <ProfilePopover
          userId={opened.userId}
          anchor={opened.anchor}
          onClose={close}
          onMessage={(username) =>
            navigate({ to: '/$team/messages/@{$username}', params: { team: teamName, username } })
          }
        />
      )}
    </PlaceProvider>
  );
}
