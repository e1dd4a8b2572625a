import { type ReactNode, useEffect, useState } from 'react';
import styles from './code-block.module.css';
import { type Coloured, coloured, colours } from './colours.ts';

/** Code with its colours, or plain while they are not there, not needed, or too much to compute. */
export function useHighlighted(text: string, language: string | undefined): ReactNode {
  const [, setLoaded] = useState(0);
  const known = language === undefined ? null : coloured(text, language);
  useEffect(() => {
    if (known !== undefined || language === undefined) return;
    let mounted = true;
    void colours(text, language).then(() => mounted && setLoaded((count) => count + 1));
    return () => {
      mounted = false;
    };
  }, [known, text, language]);
  return known ? known.map(piece) : text;
}

function piece(node: Coloured, index: number): ReactNode {
  if (typeof node === 'string') return node;
  return (
    <span key={index} className={node.role && styles[node.role]}>
      {node.children.map(piece)}
    </span>
  );
}
