export interface Definition {
  href: string;
  title?: string;
}
export type Definitions = ReadonlyMap<string, Definition>;

const none: Definitions = new Map();
const definition =
  /^ {0,3}\[([^[\]^\n][^[\]\n]{0,99})\]:[ \t]+<?((?:https?:\/\/|mailto:|www\.)[^\s>]+)>?[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')?[ \t]*$/i;
const maxLine = 2048;
const used = /\[([^[\]\n]{1,100})\](?!:)/g;

/** Labels are compared without regard to case and the amount of white space. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The label and target of a `[label]: address "title"` line, or null. */
export function definitionOf(line: string): { key: string; target: Definition } | null {
  if (line.length > maxLine || !line.includes(']:')) return null;
  const found = definition.exec(line);
  if (!found) return null;
  const title = found[3] ?? found[4];
  return { key: labelKey(found[1] ?? ''), target: { href: found[2] ?? '', ...(title ? { title } : {}) } };
}

/**
 * The link definitions of a text. Only those that some link uses count, so that a line somebody meant to be read never
 * vanishes; the first of two with one label wins.
 */
export function definitionsIn(text: string, lines: readonly string[]): Definitions {
  if (!text.includes(']:')) return none;
  const uses = new Set<string>();
  for (const [, label] of text.matchAll(used)) uses.add(labelKey(label ?? ''));
  const found = new Map<string, Definition>();
  for (const line of lines) {
    const one = definitionOf(line);
    if (one && uses.has(one.key) && !found.has(one.key)) found.set(one.key, one.target);
  }
  return found;
}
