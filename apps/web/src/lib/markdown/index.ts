export { namesReader, type ReaderKeys } from './mentions.ts';
export { plainText } from './plain-text.ts';
export { MarkdownProvider, type MarkdownReading } from './view/context.tsx';
export { isPlainPress } from './view/link.tsx';
export { Markdown, MarkdownLine } from './view/markdown.tsx';
