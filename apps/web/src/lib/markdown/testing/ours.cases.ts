import type { Case } from './notation.ts';

/** Where Parley reads a message differently from the reference, and why. */
export const oursCases: Case[] = [
  ['a link without text shows its address, not nothing', '[](https://e.com)', 'LINK(https://e.com → https://e.com)'],
  ['a link without address is what was typed', '[x]() ![x]()', '[x]() ![x]()'],
  ['phones capitalise what one types', 'Https://x.org', 'LINK(Https://x.org → Https://x.org)'],
  ['a number is called', 'tel:+123', 'LINK(tel:+123 → tel:+123)'],
  ['a port is part of an address', 'www.x.com:80/y', 'LINK(www.x.com:80/y → http://www.x.com:80/y)'],
  ['a tag is not', '<a>https://e.com</a>', '<a>LINK(https://e.com → https://e.com)</a>'],
  ['a line with a hashtag does not tear a paragraph', 'x\n#tag y', 'x\nTAG(#tag) y'],
  ['hexadecimal entities are entities', '&#x27;', "'"],
  ['an underscore inside a word never formats', '_a_b', '_a_b'],
  ['nor one before a space', '_ __ ___x', '_ __ ___x'],
  ['a backslash before a channel is obeyed', '\\~platform', '~platform'],
  ['symbols in text style are text', '❤ ☺ ™', '❤ ☺ ™'],
  ['a script hidden by a line break is no link', '[h](java\nscript:x)', '[h](java\nscript:x)'],
  ['a fence in an item loses its indentation', '1. a\n\n   ```\n   x\n   ```', 'OL[•P(a) BLOCK(x) ]'],
  ['words behind the language do not hide it', '```js title="x"\na\n```', 'BLOCK[js](a)'],
  ['a list ends a quote', '> a\n- b', 'QUOTE(P(a)) UL[•b ]'],
  ['code ends a quote', '> a\n```\nb\n```', 'QUOTE(P(a)) BLOCK(b)'],
  ['an unused definition is text', '[note]: https://e.com', '[note]: LINK(https://e.com → https://e.com)'],
  ['a definition of anything but an address is text', '[a]\n\n[a]: b', 'P([a]) P([a]: b)'],
  ['TeX is code', '```latex\n\\frac{1}{2}\n```', 'BLOCK[latex](\\frac{1}{2})'],
  ['dollars are dollars', '$x^2$', '$x^2$'],
];
