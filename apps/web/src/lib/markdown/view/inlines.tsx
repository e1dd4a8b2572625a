import { Fragment, type ReactNode } from 'react';
import { wordPattern } from '../mentions.ts';
import type { Inline } from '../tree.ts';
import { useReading } from './context.tsx';
import { EmojiView, GlyphView } from './emoji.tsx';
import { ImageView } from './image.tsx';
import { LinkView } from './link.tsx';
import styles from './markdown.module.css';
import { ChannelView, HashtagView, MentionView } from './names.tsx';

/** The inside of a paragraph, heading or cell. `inLink`: nothing in it may be a link of its own. */
export function Inlines({ nodes, inLink = false }: { nodes: readonly Inline[]; inLink?: boolean }): ReactNode {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a tree never changes, its nodes have no other identity
    <InlineView key={index} node={node} inLink={inLink} />
  ));
}

function InlineView({ node, inLink }: { node: Inline; inLink: boolean }): ReactNode {
  switch (node.type) {
    case 'text':
      return <TextView text={node.text} />;
    case 'strong':
      return (
        <strong>
          <Inlines nodes={node.children} inLink={inLink} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines nodes={node.children} inLink={inLink} />
        </em>
      );
    case 'strike':
      return (
        <del>
          <Inlines nodes={node.children} inLink={inLink} />
        </del>
      );
    case 'code':
      return <code className={styles.code}>{node.text}</code>;
    case 'link':
      return <LinkView link={node} />;
    case 'image':
      return <ImageView image={node} inLink={inLink} />;
    case 'mention':
      return <MentionView typed={node.name} inLink={inLink} />;
    case 'channel':
      return <ChannelView typed={node.name} inLink={inLink} />;
    case 'hashtag':
      return <HashtagView tag={node.tag} />;
    case 'emoji':
      return <EmojiView name={node.name} literal={node.literal} />;
    case 'glyph':
      return <GlyphView glyph={node.text} />;
  }
}

/** Text, with the reader's words in it marked. */
function TextView({ text }: { text: string }): ReactNode {
  const { reader } = useReading();
  const words = wordPattern(reader?.words);
  if (!words || text.search(words) < 0) return text;
  let end = 0;
  const parts: ReactNode[] = [];
  for (const found of text.matchAll(words)) {
    parts.push(
      <Fragment key={found.index}>
        {text.slice(end, found.index)}
        <mark className={styles.self}>{found[0]}</mark>
      </Fragment>,
    );
    end = found.index + found[0].length;
  }
  return [...parts, text.slice(end)];
}
