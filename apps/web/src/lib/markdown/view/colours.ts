/** A piece of code: text, or pieces that share a colour. */
export type Coloured = string | { role?: Role; children: Coloured[] };
/** The colours there are (`--code-*`). */
export type Role =
  | 'comment'
  | 'keyword'
  | 'string'
  | 'number'
  | 'function'
  | 'type'
  | 'punctuation'
  | 'inserted'
  | 'deleted';

/** Longer code stays plain: colouring it would hold up the page. */
const maxLength = 20_000;
const kept = 100;
const done = new Map<string, Coloured[] | null>();
const keyOf = (text: string, language: string) => `${language}\n${text}`;

/** The colours of a code if they are known: null when it stays plain, undefined when nobody has asked yet. */
export function coloured(text: string, language: string): Coloured[] | null | undefined {
  if (text.length > maxLength || language === 'text') return null;
  return done.get(keyOf(text, language));
}

/** Computes the colours of a code, after loading highlighter and grammar. On failure the code stays plain. */
export async function colours(text: string, language: string): Promise<void> {
  const key = keyOf(text, language);
  let found: Coloured[] | null = null;
  try {
    const { highlight } = await import('./highlight.ts');
    found = await highlight(text, language);
  } catch (error) {
    // A chunk that does not load (offline, a new version deployed) costs the colours, not the code.
    console.warn('code stays plain', error);
  }
  done.set(key, found);
  const [oldest] = done.keys();
  if (done.size > kept && oldest !== undefined) done.delete(oldest);
}
