import { Check, Copy, WrapText } from 'lucide-react';
import { useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import { useOverflow } from '../../../ui/hooks/use-overflow.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { announce } from '../../../ui/live-region.tsx';
import type { CodeBlock as Node } from '../tree.ts';
import styles from './code-block.module.css';
import { useHighlighted } from './use-highlighted.tsx';

const foldOver = 20;
const foldTo = 12;

/**
 * A block of code: the language at top right, wrap and copy beside it on hover or focus; more than 20 lines fold to 12.
 * Colours come when their chunk has loaded and change nothing but colour.
 */
export function CodeBlock({ block }: { block: Node }) {
  const [wrapped, setWrapped] = useState(block.language === undefined);
  const [unfolded, setUnfolded] = useState(false);
  const [pre, scrolls] = useOverflow<HTMLPreElement>();
  const code = useHighlighted(block.text, block.language);
  const lines = block.text.split('\n').length;
  const folded = lines > foldOver && !unfolded;
  const name = block.label === undefined ? 'Code' : `Code, ${block.label}`;
  const scroller = scrolls && !wrapped ? { tabIndex: 0, role: 'region', 'aria-label': name } : {};
  return (
    <div className={styles.block}>
      <div className={styles.tools}>
        <span className={styles.actions}>
          <IconButton
            icon={WrapText}
            iconSize={14}
            label={wrapped ? 'Do not wrap lines' : 'Wrap lines'}
            pressed={wrapped}
            onClick={() => setWrapped(!wrapped)}
          />
          <CopyButton text={block.text} />
        </span>
        {block.label !== undefined && <span className={styles.language}>{block.label}</span>}
      </div>
      <pre
        ref={pre}
        {...scroller}
        className={cx(styles.code, wrapped && styles.wrapped, folded && styles.folded)}
        style={folded ? { maxHeight: `calc(${foldTo} * var(--lh-code) + 8px)` } : undefined}
      >
        <code>{code}</code>
      </pre>
      {lines > foldOver && (
        <button type="button" className={styles.fold} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {folded ? `Show ${lines - foldTo} more lines` : 'Show fewer lines'}
        </button>
      )}
    </div>
  );
}

function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce('Copied');
      setTimeout(() => setCopied(false), 1500);
    } catch {
      announce('Not copied: the browser did not allow it. Select the code and copy it.');
    }
  };
  return (
    <IconButton icon={copied ? Check : Copy} iconSize={14} label={copied ? 'Copied' : 'Copy code'} onClick={copy} />
  );
}
