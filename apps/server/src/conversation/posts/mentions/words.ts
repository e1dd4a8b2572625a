/** Names may end in punctuation, but in no more of it than this. */
const MOST_STEPS = 4;
/** No name is longer; what is written without blanks may be. */
const LONGEST_NAME = 128;

/**
 * The words of a message in which somebody may be named: the text outside code, cut at everything but letters, digits, marks and
 * `: . - _ @`.
 */
export function mentionWords(text: string): string[] {
  return withoutCode(text)
    .split(/[^\p{L}\p{N}\p{M}:.\-_@]+/u)
    .filter(Boolean);
}

/**
 * What a word may stand for, the longest first: as it is, without punctuation at its ends, and its parts where punctuation joins
 * them (`@bob.hello` names bob if nobody is called bob.hello).
 */
export function readingsOf(word: string): string[] {
  const readings = [word];
  if (word.length > LONGEST_NAME) return readings;
  const add = (reading: string) => {
    if (reading && !readings.includes(reading)) readings.push(reading);
  };
  const bare = word.replace(/^[:.\-_]+/, '');
  add(bare);
  let rest = bare;
  for (let steps = 0; steps < MOST_STEPS && /[.\-:_]$/.test(rest); steps++) {
    rest = rest.slice(0, -1);
    add(rest);
  }
  add(bare.replace(/[.\-:_]+$/, ''));
  for (const part of bare.split(/[.\-:]+/)) add(part);
  return readings;
}

/** Cuts out fenced blocks and code spans; what is not closed reaches to the end (a fence) or is no code (a span). */
function withoutCode(text: string): string {
  if (!text.includes('`') && !text.includes('~~~')) return text;
  return withoutSpans(withoutFences(text));
}

function withoutFences(text: string): string {
  const kept: string[] = [];
  let fence = '';
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    const [, run = '', rest = ''] = mark ?? [];
    if (fence) {
      if (run.startsWith(fence) && rest.trim() === '') fence = '';
    } else if (run && !(run.startsWith('`') && rest.includes('`'))) {
      fence = run;
      kept.push('');
    } else kept.push(line);
  }
  return kept.join('\n');
}

/** A span ends at the next run of as many backticks as it began with. Linear in the length of the text. */
function withoutSpans(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
  if (runs.length < 2) return text;
  const closing = nextOfSameLength(runs.map(({ length }) => length));
  let kept = '';
  let from = 0;
  for (let i = 0; i < runs.length; i++) {
    const end = closing[i];
    const open = runs[i];
    if (end === undefined || !open) continue;
    kept += `${text.slice(from, open.at)} `;
    const close = runs[end] as { at: number; length: number };
    from = close.at + close.length;
    i = end;
  }
  return kept + text.slice(from);
}

function nextOfSameLength(lengths: readonly number[]): (number | undefined)[] {
  const next: (number | undefined)[] = new Array(lengths.length).fill(undefined);
  const seen = new Map<number, number>();
  for (let i = lengths.length - 1; i >= 0; i--) {
    const length = lengths[i] as number;
    next[i] = seen.get(length);
    seen.set(length, i);
  }
  return next;
}
