/** Text as typed, line breaks kept (the style shows them). */
export interface Text {
  type: 'text';
  text: string;
}
export interface Formatted {
  type: 'strong' | 'emphasis' | 'strike';
  children: Inline[];
}
export interface Code {
  type: 'code';
  text: string;
}
/** `href` is as written, completed with a scheme when it had none; the renderer decides whether it may be opened. */
export interface Link {
  type: 'link';
  href: string;
  title?: string;
  children: Inline[];
}
/** `width` and `height` are CSS pixels, asked for with `=WxH`. */
export interface Image {
  type: 'image';
  source: string;
  alt: string;
  title?: string;
  width?: number;
  height?: number;
}
/** What looks like `@name`. Only a reader's context knows how much of `name` is a name: see `resolveMention`. */
export interface Mention {
  type: 'mention';
  name: string;
}
/** What looks like `~channel`. */
export interface ChannelLink {
  type: 'channel';
  name: string;
}
/** `tag` is without its hash. */
export interface Hashtag {
  type: 'hashtag';
  tag: string;
}
/** `:name:` or an emoticon; `literal` is what was typed. The name may be unknown. */
export interface Emoji {
  type: 'emoji';
  name: string;
  literal: string;
}
/** A Unicode emoji, with all its modifiers. */
export interface Glyph {
  type: 'glyph';
  text: string;
}
export type Inline = Text | Formatted | Code | Link | Image | Mention | ChannelLink | Hashtag | Emoji | Glyph;

/** `tight`: an item's text in a list without blank lines, shown without the space of a paragraph. */
export interface Paragraph {
  type: 'paragraph';
  tight?: true;
  children: Inline[];
}
export interface Heading {
  type: 'heading';
  level: 1 | 2 | 3 | 4 | 5 | 6;
  children: Inline[];
}
export interface Rule {
  type: 'rule';
}
/** `language` is a key of `languages`, `label` what the writer called it; both missing when it is none we know. */
export interface CodeBlock {
  type: 'code-block';
  text: string;
  language?: string;
  label?: string;
}
export interface Quote {
  type: 'quote';
  children: Block[];
}
export interface ListItem {
  /** true or false for a task, missing for an ordinary item */
  done?: boolean;
  children: Block[];
}
export interface List {
  type: 'list';
  ordered: boolean;
  start: number;
  items: ListItem[];
}
export type Align = 'left' | 'center' | 'right' | null;
/** Rows have as many cells as were typed, which may differ from the head's. */
export interface Table {
  type: 'table';
  align: Align[];
  head: Inline[][];
  rows: Inline[][][];
}
export type Block = Paragraph | Heading | Rule | CodeBlock | Quote | List | Table;

/** `emojiOnly`: nothing but emoji and white space, shown large. `steps`: the work done, for the tests of its bound. */
export interface MarkdownTree {
  blocks: Block[];
  emojiOnly: boolean;
  steps: number;
}
