export { CustomEmojiProvider, useCustomEmoji } from './custom-emoji.tsx';
export { EmojiGlyph } from './emoji-glyph.tsx';
export { emoticonName } from './emoticons.ts';
export { frequent, type Use, withUse } from './frequent.ts';
export { EmojiPicker, preloadEmojiPicker } from './lazy-emoji-picker.tsx';
export { type CustomEmoji, type Found, searchEmoji } from './search.ts';
export { allEmoji, type Emoji, emojiNamed, glyphOf, inTone, nameOf } from './table.ts';
export { splitTone, type Tone, tonedName, tones } from './tones.ts';
