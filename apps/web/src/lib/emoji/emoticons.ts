const names: Record<string, string> = {
  ':)': 'slightly_smiling_face',
  ':-)': 'slightly_smiling_face',
  ';)': 'wink',
  ';-)': 'wink',
  ':o': 'open_mouth',
  ':-o': 'scream',
  ':]': 'smirk',
  ':-]': 'smirk',
  ':d': 'smile',
  ':-d': 'smile',
  'x-d': 'stuck_out_tongue_closed_eyes',
  ':p': 'stuck_out_tongue',
  ':-p': 'stuck_out_tongue',
  ':@': 'rage',
  ':[': 'slightly_frowning_face',
  ':(': 'slightly_frowning_face',
  ':-(': 'slightly_frowning_face',
  ":'(": 'cry',
  ':/': 'confused',
  ':-/': 'confused',
  ':s': 'confounded',
  ':-s': 'confounded',
  ':|': 'neutral_face',
  ':-|': 'neutral_face',
  ':$': 'flushed',
  ':-$': 'flushed',
  ':-x': 'mask',
  '<3': 'heart',
  '</3': 'broken_heart',
};

/** The emoji that an emoticon (`:)`, `<3`) stands for, without regard to case; undefined when it is none. */
export function emoticonName(literal: string): string | undefined {
  return names[literal.toLowerCase()];
}
