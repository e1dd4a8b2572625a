import type { ReactNode } from 'react';
import { cx } from '../../../ui/cx.ts';
import { resolveName, specialMentions } from '../resolve.ts';
import { useReading } from './context.tsx';
import { isPlainPress } from './link.tsx';
import styles from './markdown.module.css';

/** `@name` of somebody who exists, or of everybody; text as typed otherwise. */
export function MentionView({ typed, inLink }: { typed: string; inLink: boolean }): ReactNode {
  const { user, reader, navigate, onMentionPress } = useReading();
  const known = resolveName(typed, (name) => user?.(name));
  if (!known) return <SpecialMention typed={typed} />;
  const { username, href } = known.found;
  const self = reader?.username.toLowerCase() === known.name;
  const look = cx(styles.mention, self && styles.self);
  if (inLink) return <Behind rest={known.rest} element={<span className={look}>@{username}</span>} />;
  const link = (
    <a
      className={look}
      href={href}
      onClick={(event) => {
        onMentionPress?.(username, event);
        if (event.defaultPrevented || !navigate || !isPlainPress(event)) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      @{username}
    </a>
  );
  return <Behind rest={known.rest} element={link} />;
}

function SpecialMention({ typed }: { typed: string }): ReactNode {
  const special = resolveName(typed, (name) => specialMentions.has(name) || undefined);
  if (!special) return `@${typed}`;
  const name = typed.slice(0, special.name.length);
  return <Behind rest={special.rest} element={<span className={cx(styles.mention, styles.self)}>@{name}</span>} />;
}

function Behind({ element, rest }: { element: ReactNode; rest: string }): ReactNode {
  return (
    <>
      {element}
      {rest}
    </>
  );
}

/** `~channel` of the team, shown by its name; text as typed when there is none the reader may see. */
export function ChannelView({ typed, inLink }: { typed: string; inLink: boolean }): ReactNode {
  const { channel, navigate } = useReading();
  const known = resolveName(typed, (name) => channel?.(name));
  if (!known) return `~${typed}`;
  const { displayName, href } = known.found;
  if (inLink) return <Behind rest={known.rest} element={<span className={styles.mention}>~{displayName}</span>} />;
  return (
    <Behind
      rest={known.rest}
      element={<InnerLink look={styles.mention} href={href} text={`~${displayName}`} navigate={navigate} />}
    />
  );
}

export function HashtagView({ tag }: { tag: string }): ReactNode {
  const { hashtagHref, navigate } = useReading();
  if (!hashtagHref) return `#${tag}`;
  return <InnerLink href={hashtagHref(tag)} text={`#${tag}`} navigate={navigate} />;
}

function InnerLink(props: {
  look?: string | undefined;
  href: string;
  text: string;
  navigate: ((href: string) => void) | undefined;
}) {
  const { look, href, text, navigate } = props;
  return (
    <a
      className={look}
      href={href}
      onClick={(event) => {
        if (!navigate || !isPlainPress(event)) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      {text}
    </a>
  );
}
