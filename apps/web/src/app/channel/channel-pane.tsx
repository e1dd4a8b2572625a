import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { Post } from '@parley/contract/conversation/posts.ts';
import { useCallback, useState } from 'react';
import { titleOfChannel } from '../../conversation/channels/index.ts';
import { Composer } from '../../conversation/composer/index.ts';
import { markRead } from '../../conversation/members/index.ts';
import { lastOwnPost } from '../../conversation/posts/index.ts';
import { ChannelPosts, EditDialog, PostsPlace } from '../../conversation/timeline/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { Region } from '../../ui/focus/regions.tsx';
import { Note } from '../../ui/note.tsx';
import type { PanelName } from '../search-params.ts';
import { ChannelHead } from './channel-head.tsx';
import styles from './channel-pane.module.css';

export interface ChannelPaneProps {
  channel: Channel;
  teamId: string;
  teamName: string;
  anchorId?: string;
  /** what stands in the right panel now */
  panel: PanelName | undefined;
  /** opens a panel, or closes it when it is the one that is open */
  onPanel: (panel: PanelName) => void;
  onThread: (rootId: string) => void;
  /** Leaves a permalink for the newest posts. */
  onNewest: () => void;
}

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
      <PostsPlace teamId={teamId} teamName={teamName} channel onReply={reply} onMarkRead={read}>
        <ChannelHead
          channel={channel}
          title={title}
          teamId={teamId}
          teamName={teamName}
          panel={props.panel}
          onPanel={props.onPanel}
        />
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
