/** Words by which members of one channel want to be called, and who they are. */
export interface Keywords {
  /** In lower case. */
  readonly anyCase: ReadonlyMap<string, readonly string[]>;
  /** First names: only as they are written. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Those of `anyCase` with letters beyond ASCII: they are found inside words too, as not all scripts put blanks between words. */
  readonly inside: readonly string[];
}

/** What a member's settings say of words. */
export interface KeywordHolder {
  readonly userId: string;
  readonly firstName: string;
  /** `mention_keys`, `first_name`. */
  readonly notifyProps: Readonly<Record<string, string>>;
}

export const NO_KEYWORDS: Keywords = { anyCase: new Map(), exact: new Map(), inside: [] };

export function keywordsOf(holders: readonly KeywordHolder[]): Keywords {
  const anyCase = new Map<string, string[]>();
  const exact = new Map<string, string[]>();
  for (const { userId, firstName, notifyProps } of holders) {
    const keys = (notifyProps.mention_keys ?? '').split(',').map((key) => key.trim().toLowerCase());
    for (const key of new Set(keys)) if (key) add(anyCase, key, userId);
    if (notifyProps.first_name === 'true' && firstName) add(exact, firstName, userId);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
  return { anyCase, exact, inside: [...anyCase.keys()].filter((key) => /[^\x00-\x7f]/.test(key)) };
}

function add(map: Map<string, string[]>, key: string, userId: string): void {
  const known = map.get(key);
  if (known) known.push(userId);
  else map.set(key, [userId]);
}
