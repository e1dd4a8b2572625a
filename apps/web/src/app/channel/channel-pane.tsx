import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { Post } from '@parley/contract/conversation/posts.ts';
import { Archive, Globe, Hash, Info, Lock, Star, Users } from 'lucide-react';
import { useCallback, useState } from 'react';
import { directPartner, titleOfChannel } from '../../conversation/channels/index.ts';
import { Composer } from '../../conversation/composer/index.ts';
import { markRead } from '../../conversation/members/index.ts';
import { lastOwnPost } from '../../conversation/posts/index.ts';
import { ChannelPosts, EditDialog, PostsPlace } from '../../conversation/timeline/index.ts';
import { savePreferences } from '../../identity/preferences/index.ts';
import { presenceOf } from '../../identity/statuses/index.ts';
import { plainText } from '../../lib/markdown/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { Region } from '../../ui/focus/regions.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Note } from '../../ui/note.tsx';
import { PaneHead } from '../../ui/pane-head.tsx';
import { presenceWords } from '../../ui/presence.tsx';
import styles from './channel-pane.module.css';

export interface ChannelPaneProps {
  channel: Channel;
  teamId: string;
  teamName: string;
  anchorId?: string;
  infoOpen: boolean;
  onInfo: () => void;
  onThread: (rootId: string) => void;
  /** Leaves a permalink for the newest posts. */
  onNewest: () => void;
}

const icons = { O: Hash, P: Lock, D: undefined, G: Users };

/** A channel in the centre: its head, what was said, and where to answer. */
export function ChannelPane(props: ChannelPaneProps) {
  const { channel, teamId, teamName, onThread } = props;
  const client = useClient();
  const title = useSelect(titleOfChannel(channel.id));
  const [editing, setEditing] = useState<Post>();
  const reply = useCallback((post: Post) => onThread(post.root_id || post.id), [onThread]);
  const read = useCallback(() => markRead(client, channel.id), [client, channel.id]);
  const editLast = () => setEditing(lastOwnPost(client.store.getState(), channel.id));
  const onKey = useCallback(
    (key: string, post: Post): boolean => {
      if (key === 'r' || key === 'Enter') reply(post);
      else if (key === 'e' && post.user_id === client.store.getState().session.me) setEditing(post);
      else return false;
      return true;
    },
    [client, reply],
  );

  return (
    <>
      <Head {...props} title={title} />
      <PostsPlace teamId={teamId} teamName={teamName} channel onReply={reply} onMarkRead={read}>
        <Region name="posts" label="Posts" className={styles.posts}>
          <ChannelPosts
            key={channel.id}
            channel={channel}
            title={title}
            {...(props.anchorId ? { anchorId: props.anchorId } : {})}
            onNewest={props.onNewest}
            onKey={onKey}
          />
        </Region>
      </PostsPlace>
      <Region name="composer" label="Write a post">
        {channel.delete_at > 0 ? (
          <div className={styles.closed}>
            <Note>This channel is archived. It can be read, and nothing can be added to it.</Note>
          </div>
        ) : (
          <Composer
            key={channel.id}
            channelId={channel.id}
            teamId={teamId}
            placeholder={`Message ${channel.type === 'O' || channel.type === 'P' ? '#' : ''}${title}`}
            onEditLast={editLast}
            onEscape={read}
            autoFocus
          />
        )}
      </Region>
      {editing && <EditDialog post={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}

function Head({ channel, title, infoOpen, onInfo }: ChannelPaneProps & { title: string }) {
  const client = useClient();
  const favourite = useSelect((state) => state.preferences.byCategory.favorite_channel?.[channel.id] === 'true');
  const presence = useSelect((state) => presenceOf(directPartner(channel, state.session.me))(state));
  const star = () =>
    savePreferences(client, [
      { category: 'favorite_channel', name: channel.id, value: favourite ? 'false' : 'true' },
    ]).catch(client.report);
  const icon = channel.delete_at > 0 ? Archive : channel.name === 'town-square' ? Globe : icons[channel.type];
  const topic = channel.type === 'D' && !channel.header ? presenceWords[presence] : plainText(channel.header);
  return (
    <PaneHead
      {...(icon ? { icon } : {})}
      title={title}
      topic={topic || undefined}
      tools={
        <>
          <IconButton
            icon={Star}
            label={favourite ? 'Remove from favourites' : 'Add to favourites'}
            pressed={favourite}
            onClick={star}
          />
          <IconButton icon={Info} label="Channel info" pressed={infoOpen} onClick={onInfo} />
        </>
      }
    />
  );
}
