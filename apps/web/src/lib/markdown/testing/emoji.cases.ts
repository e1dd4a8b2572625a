import type { Case } from './notation.ts';

export const emojiCases: Case[] = [
  [
    'emoji',
    ':smile: :+1: :thumbsup: :nosuch: :SMILE:',
    'JUMBO(EMOJI(:smile:) EMOJI(:+1:) EMOJI(:thumbsup:) EMOJI(:nosuch:) EMOJI(:SMILE:))',
  ],
  [
    'emoji-adj',
    'a:smile:b :smile::tada: (:smile:) x:smile:',
    'aEMOJI(:smile:)b EMOJI(:smile:)EMOJI(:tada:) (EMOJI(:smile:)) xEMOJI(:smile:)',
  ],
  ['emoji-only', ':smile:', 'JUMBO(EMOJI(:smile:))'],
  ['emoji-only3', ':smile: :tada: :heart:', 'JUMBO(EMOJI(:smile:) EMOJI(:tada:) EMOJI(:heart:))'],
  ['emoji-uni-only', '😄😄', 'JUMBO(EMOJI(😄)EMOJI(😄))'],
  ['emoji-skin', ':wave_dark_skin_tone: :wave:', 'JUMBO(EMOJI(:wave_dark_skin_tone:) EMOJI(:wave:))'],
  [
    'emoticons',
    ":) :-) ;) :D :d :P :p :( :'( :/ :S :| :$ :o :-o :-x :@ x-d <3 </3 :] :-]",
    "JUMBO(EMOJI(:)) EMOJI(:-)) EMOJI(;)) EMOJI(:D) EMOJI(:d) EMOJI(:P) EMOJI(:p) EMOJI(:() EMOJI(:'() EMOJI(:/) EMOJI(:S) EMOJI(:|) EMOJI(:$) EMOJI(:o) EMOJI(:-o) EMOJI(:-x) EMOJI(:@) EMOJI(x-d) EMOJI(<3) EMOJI(</3) EMOJI(:]) EMOJI(:-]))",
  ],
  [
    'emoticon-adj',
    'foo:) :)bar :):) (:) http://x.com:/ 10:/5 a:D',
    'foo:) :)bar EMOJI(:))EMOJI(:)) (EMOJI(:)) LINK(http://x.com:/ → http://x.com:/) 10:/5 a:D',
  ],
  ['emoticon-code', '`:)` \\:)', 'CODE(:)) :)'],
  ['emoji-num', ':100: :1234: 10:20:30', 'EMOJI(:100:) EMOJI(:1234:) 10EMOJI(:20:)30'],
  ['emoji-nl', ':smile:\n:tada:', 'JUMBO(EMOJI(:smile:)\nEMOJI(:tada:))'],
  ['emoji-big-mixed', ':smile: text', 'EMOJI(:smile:) text'],
  ['emoji-heading', '## :smile:', 'H2(EMOJI(:smile:))'],
  ['emoji-quote', '> :smile:', 'QUOTE(P(EMOJI(:smile:)))'],
  ['emoji-list', '- :smile:', 'UL[•EMOJI(:smile:) ]'],
  [
    'emoji-link',
    'https://example.com/:smile:/x',
    'LINK(https://example.com/:smile:/x → https://example.com/:smile:/x)',
  ],
  ['emoji-code', ':smile:`:smile:`', 'EMOJI(:smile:)CODE(:smile:)'],
  ['emoji-flag', ':flag-de: :de: :us:', 'JUMBO(EMOJI(:flag-de:) EMOJI(:de:) EMOJI(:us:))'],
  [
    'emoji-skin2',
    ':+1_medium_skin_tone: :thumbsup_dark_skin_tone:',
    'JUMBO(EMOJI(:+1_medium_skin_tone:) EMOJI(:thumbsup_dark_skin_tone:))',
  ],
];
