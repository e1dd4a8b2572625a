import { memo, type ReactNode } from 'react';
import { cx } from '../../../ui/cx.ts';
import { parse } from '../parse.ts';
import type { Block } from '../tree.ts';
import { Blocks } from './blocks.tsx';
import { Inlines } from './inlines.tsx';
import styles from './markdown.module.css';

/**
 * A message as React elements. How names, links and pictures are read comes from the `MarkdownProvider` around it.
 * `trailing` (the word "edited") stands behind the last word, or below a code block or table at the end.
 */
export const Markdown = memo(function Markdown({ text, trailing }: { text: string; trailing?: ReactNode }) {
  const { blocks, emojiOnly } = parse(text);
  return (
    <div className={cx(styles.body, emojiOnly && styles.jumbo)} dir="auto">
      <Blocks blocks={blocks} trailing={trailing} />
    </div>
  );
});

/** A text of one line (a channel's header, a topic): formatting and links, no blocks. */
export const MarkdownLine = memo(function MarkdownLine({ text }: { text: string }) {
  return <Lines blocks={parse(text).blocks} />;
});

function Lines({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a tree never changes, its nodes have no other identity
    <span key={index}>
      {index > 0 && ' '}
      <Line block={block} />
    </span>
  ));
}

function Line({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return <Inlines nodes={block.children} />;
    case 'quote':
      return <Lines blocks={block.children} />;
    case 'list':
      return block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <span key={index}>
          {index > 0 && ' '}
          <Lines blocks={item.children} />
        </span>
      ));
    case 'code-block':
      return block.text;
    case 'table':
      return block.head.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <span key={index}>
          <Inlines nodes={cell} />{' '}
        </span>
      ));
    case 'rule':
      return null;
  }
}
