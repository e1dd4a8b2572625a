export { CustomEmojiProvider } from './custom-emoji.tsx';
export { EmojiPicker } from './lazy-emoji-picker.tsx';
export type { CustomEmoji } from './search.ts';
export type { Tone } from './tones.ts';
