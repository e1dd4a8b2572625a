import type { Block, Inline } from '../tree.ts';

/** All that a tree holds of a message: texts, code, addresses, titles. */
export function allText(nodes: readonly (Block | Inline)[]): string {
  let text = '';
  const visit = (value: unknown): void => {
    if (typeof value === 'string') text += ` ${value}`;
    else if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      for (const [key, inside] of Object.entries(value)) if (key !== 'type') visit(inside);
    }
  };
  visit(nodes);
  return text;
}
