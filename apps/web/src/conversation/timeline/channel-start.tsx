import type { Channel } from '@parley/contract/conversation/channels.ts';
import styles from './channel-start.module.css';

/** What stands above the first post of a channel: what this place is. */
export function ChannelStart({ channel, title }: { channel: Channel; title: string }) {
  return (
    <div className={styles.start}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{words(channel, title)}</p>
    </div>
  );
}

function words({ type, purpose }: Channel, title: string): string {
  if (type === 'D') return `This is the beginning of your conversation with ${title}.`;
  if (type === 'G')
    return `This is the beginning of your conversation with ${title}. Only the people in it can read it.`;
  const kind =
    type === 'P'
      ? 'a private channel: only its members find and read it'
      : 'a public channel: everybody in the team can join and read it';
  return `This is the beginning of ${title}, ${kind}.${purpose ? ` ${purpose}` : ''}`;
}
