/** True for a line of white space only. */
export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** Width of the leading white space in columns (a tab reaches to the next multiple of four) and where it ends. */
export function indentOf(line: string): { columns: number; end: number } {
  let columns = 0;
  let end = 0;
  for (; end < line.length; end++) {
    if (line[end] === ' ') columns++;
    else if (line[end] === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return { columns, end };
}

/** The line without up to `columns` columns of leading white space; a tab cut in half leaves spaces. */
export function stripIndent(line: string, columns: number): string {
  let width = 0;
  let at = 0;
  for (; at < line.length && width < columns; at++) {
    if (line[at] === ' ') width++;
    else if (line[at] === '\t') width += 4 - (width % 4);
    else break;
  }
  return ' '.repeat(Math.max(0, width - columns)) + line.slice(at);
}

/** Three or more of the same of `-`, `*`, `_`, with nothing but spaces between. */
export function isRule(line: string): boolean {
  const { columns, end } = indentOf(line);
  const mark = line[end];
  if (columns > 3 || !(mark === '-' || mark === '*' || mark === '_')) return false;
  let marks = 0;
  for (let at = end; at < line.length; at++) {
    if (line[at] === mark) marks++;
    else if (line[at] !== ' ' && line[at] !== '\t') return false;
  }
  return marks >= 3;
}

/** Level and text of a `# heading`, or null. Closing hashes are dropped. */
export function headingOf(line: string): { level: 1 | 2 | 3 | 4 | 5 | 6; text: string } | null {
  const { columns, end } = indentOf(line);
  if (columns > 3 || line[end] !== '#') return null;
  let level = 1;
  while (line[end + level] === '#') level++;
  const gap = line[end + level];
  if (level > 6 || (gap !== ' ' && gap !== '\t')) return null;
  const typed = line.slice(end + level).trim();
  let last = typed.length;
  while (last > 0 && typed[last - 1] === '#') last--;
  const text = last === typed.length || /\s/.test(typed[last - 1] ?? ' ') ? typed.slice(0, last).trim() : typed;
  return text ? { level: level as 1 | 2 | 3 | 4 | 5 | 6, text } : null;
}

/** 1 or 2 for a line of two or more `=` or `-` that makes the line above a heading, else 0. */
export function underlineLevel(line: string | undefined): 0 | 1 | 2 {
  if (line === undefined) return 0;
  const { columns, end } = indentOf(line);
  const mark = line[end];
  if (columns > 3 || !(mark === '=' || mark === '-')) return 0;
  const typed = line.slice(end).trimEnd();
  if (typed.length < 2) return 0;
  for (const character of typed) if (character !== mark) return 0;
  return mark === '=' ? 1 : 2;
}

/** Where the text of a `>` line begins, or -1 when it is none. */
export function quoteStart(line: string): number {
  const { columns, end } = indentOf(line);
  if (columns > 3 || line[end] !== '>') return -1;
  return line[end + 1] === ' ' ? end + 2 : end + 1;
}

export interface Marker {
  ordered: boolean;
  start: number;
  /** columns before the marker, and from there to the text */
  indent: number;
  width: number;
  text: string;
}

/** The list marker that begins a line, or null. A marker without text behind it is none. */
export function markerOf(line: string): Marker | null {
  const { columns: indent, end } = indentOf(line);
  let after = end;
  const bullet = line[end];
  const ordered = bullet !== undefined && bullet >= '0' && bullet <= '9';
  if (ordered) {
    while (after - end < 10 && (line[after] ?? '') >= '0' && (line[after] ?? '') <= '9') after++;
    if (after - end > 9 || line[after] !== '.') return null;
  } else if (bullet !== '-' && bullet !== '*' && bullet !== '+') return null;
  after++;
  if (line[after] !== ' ' && line[after] !== '\t') return null;
  const text = line.slice(after).trimStart();
  if (!text) return null;
  const gap = line.length - after - text.length;
  return {
    ordered,
    start: ordered ? Number(line.slice(end, after - 1)) : 1,
    indent,
    width: after - end + (gap > 4 ? 1 : gap),
    text,
  };
}
