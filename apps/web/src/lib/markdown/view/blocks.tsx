import type { ReactNode } from 'react';
import { cx } from '../../../ui/cx.ts';
import type { Block, Heading, List, Paragraph } from '../tree.ts';
import { CodeBlock } from './code-block.tsx';
import { Inlines } from './inlines.tsx';
import styles from './markdown.module.css';
import { Table } from './table.tsx';

/** Blocks below each other; `trailing` behind the last word of a last paragraph, else below. */
export function Blocks({ blocks, trailing }: { blocks: readonly Block[]; trailing?: ReactNode }) {
  const last = blocks.length - 1;
  const inside = blocks[last]?.type === 'paragraph';
  return (
    <>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tree never changes, its nodes have no other identity
        <BlockView key={index} block={block} trailing={inside && index === last ? trailing : undefined} />
      ))}
      {trailing && !inside && <div className={styles.trailing}>{trailing}</div>}
    </>
  );
}

function BlockView({ block, trailing }: { block: Block; trailing: ReactNode }) {
  switch (block.type) {
    case 'paragraph':
      return <ParagraphView paragraph={block} trailing={trailing} />;
    case 'heading':
      return <HeadingView heading={block} />;
    case 'rule':
      return <hr className={styles.rule} />;
    case 'code-block':
      return <CodeBlock block={block} />;
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <Blocks blocks={block.children} />
        </blockquote>
      );
    case 'list':
      return <ListView list={block} />;
    case 'table':
      return <Table table={block} />;
  }
}

function ParagraphView({ paragraph, trailing }: { paragraph: Paragraph; trailing: ReactNode }) {
  return (
    <p className={cx(styles.paragraph, paragraph.tight && styles.tight)}>
      <Inlines nodes={paragraph.children} />
      {trailing && <span className={styles.trailing}> {trailing}</span>}
    </p>
  );
}

/** Headings of messages are below those of the days; all on one level, because people use levels for size. */
function HeadingView({ heading }: { heading: Heading }) {
  const size = heading.level === 1 ? styles.h1 : heading.level === 2 ? styles.h2 : styles.h3;
  return (
    <h3 className={cx(styles.heading, size)}>
      <Inlines nodes={heading.children} />
    </h3>
  );
}

function ListView({ list }: { list: List }) {
  const items = list.items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <li key={index} className={cx(styles.item, item.done !== undefined && styles.task)}>
      {item.done !== undefined && (
        <input
          type="checkbox"
          checked={item.done}
          disabled
          className={styles.box}
          aria-label={item.done ? 'Done' : 'To do'}
        />
      )}
      <Blocks blocks={item.children} />
    </li>
  ));
  if (!list.ordered) return <ul className={styles.list}>{items}</ul>;
  const digits = String(list.start + list.items.length - 1).length;
  return (
    <ol
      className={cx(styles.list, styles.ordered)}
      start={list.start}
      style={{ paddingLeft: `max(20px, ${digits + 1.5}ch)` }}
    >
      {items}
    </ol>
  );
}
