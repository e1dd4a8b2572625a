/** How often a name was used: a score that halves in two weeks, as of `at` (Unix milliseconds). */
export interface Use {
  name: string;
  score: number;
  at: number;
}

const halfLife = 14 * 24 * 60 * 60 * 1000;
const kept = 60;

const scoreAt = (use: Use, now: number) => use.score * 2 ** ((use.at - now) / halfLife);

/** The uses after one more. The least used are forgotten beyond 60 names. */
export function withUse(uses: readonly Use[], name: string, now: number): Use[] {
  const known = uses.find((use) => use.name === name);
  const next: Use = { name, score: (known ? scoreAt(known, now) : 0) + 1, at: now };
  return [next, ...uses.filter((use) => use.name !== name)]
    .sort((a, b) => scoreAt(b, now) - scoreAt(a, now))
    .slice(0, kept);
}

/** What a new reader is offered. */
const usual = ['+1', 'white_check_mark', 'eyes', 'tada', 'heart', 'joy', 'pray', 'clap', 'rocket'];

/** Names in the order of use, filled up with what people use most. */
export function frequent(uses: readonly Use[], now: number, limit: number): string[] {
  const used = [...uses].sort((a, b) => scoreAt(b, now) - scoreAt(a, now)).map(({ name }) => name);
  return [...new Set([...used, ...usual])].slice(0, limit);
}
