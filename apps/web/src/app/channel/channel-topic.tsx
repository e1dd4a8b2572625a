import type { Channel } from '@parley/contract/conversation/channels.ts';
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { channelRights, directPartner, EditChannelDialog } from '../../conversation/channels/index.ts';
import { customStatusOf, presenceOf, watchStatuses } from '../../identity/statuses/index.ts';
import { localTime, userById } from '../../identity/users/index.ts';
import { EmojiGlyph } from '../../lib/emoji/emoji-glyph.tsx';
import { Markdown, MarkdownLine } from '../../lib/markdown/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { presenceWords } from '../../ui/presence.tsx';
import styles from './channel-topic.module.css';

/** The second line of the head: in a direct message how the other is, then the header in one line. */
export function ChannelTopic({ channel, title }: { channel: Channel; title: string }) {
  const people = channel.type === 'G' && !channel.header ? title.split(', ').length + 1 : 0;
  return (
    <div className={styles.topic}>
      {channel.type === 'D' && <PersonFacts channel={channel} />}
      {people > 0 && <span>{people} people</span>}
      {channel.header !== '' && <HeaderLine channel={channel} />}
    </div>
  );
}

/** Presence, custom status and local time of the other in a direct message. */
function PersonFacts({ channel }: { channel: Channel }) {
  const client = useClient();
  const id = useSelect((state) => directPartner(channel, state.session.me));
  const isMe = useSelect((state) => state.session.me === id);
  const user = useSelect(userById(id));
  const presence = useSelect(presenceOf(id));
  useEffect(() => watchStatuses(client, [id]), [client, id]);
  if (!user) return null;
  const status = customStatusOf(user, Date.now());
  const time = isMe ? undefined : localTime(user.timezone);
  const facts: [string, ReactNode][] = [];
  if (!user.is_bot) facts.push(['presence', presenceWords[presence]]);
  if (status) {
    facts.push([
      'status',
      <span key="status" className={styles.status}>
        {status.emoji && <EmojiGlyph name={status.emoji} size={14} />}
        {status.text}
      </span>,
    ]);
  }
  if (time) facts.push(['time', `${time} local time`]);
  return (
    <span className={styles.facts}>
      {facts.map(([key, fact], at) => (
        <Fragment key={key}>
          {at > 0 && <span aria-hidden="true"> · </span>}
          {fact}
        </Fragment>
      ))}
    </span>
  );
}

/** The header of a channel in one line; a press shows the whole of it. Its links stay links. */
function HeaderLine({ channel }: { channel: Channel }) {
  const line = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const mayEdit = useSelect((state) => channelRights(state, channel).header);
  return (
    <div ref={line} className={styles.header}>
      <button
        type="button"
        className={styles.cover}
        aria-label="Show the whole header"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      <div className={styles.line}>
        <MarkdownLine text={channel.header} />
      </div>
      <Popover label="Header" anchor={line} open={open} onOpenChange={setOpen}>
        <div className={styles.whole}>
          <Markdown text={channel.header} />
          {mayEdit && (
            <div>
              <Button
                size="small"
                onClick={() => {
                  setOpen(false);
                  setEditing(true);
                }}
              >
                Change the header
              </Button>
            </div>
          )}
        </div>
      </Popover>
      {editing && <EditChannelDialog channel={channel} headerOnly onClose={() => setEditing(false)} />}
    </div>
  );
}
