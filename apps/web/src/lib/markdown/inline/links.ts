import { labelKey } from '../blocks/definitions.ts';
import type { Image } from '../tree.ts';
import type { Reader, Scanner } from './scanner.ts';
import { decodeEntities, unescaped } from './text.ts';

interface Target {
  href: string;
  title?: string;
  width?: number;
  height?: number;
}

/** `address =WxH "title"` from between the parentheses; the size is for images only. */
function targetOf(inside: string, sized: boolean): Target | null {
  let rest = inside.trim();
  if (rest.includes('\n')) return null;
  const target: Target = { href: '' };
  const quote = rest.at(-1);
  if (quote === '"' || quote === "'") {
    const start = rest.lastIndexOf(quote, rest.length - 2);
    if (start > 0 && /\s/.test(rest[start - 1] ?? '')) {
      target.title = unescaped(rest.slice(start + 1, -1));
      rest = rest.slice(0, start).trimEnd();
    }
  }
  const size = sized ? /\s=(\d{1,5})?(?:x(\d{1,5})?)?$/.exec(rest) : null;
  if (size && (size[1] || size[2])) {
    if (size[1]) target.width = Number(size[1]);
    if (size[2]) target.height = Number(size[2]);
    rest = rest.slice(0, size.index);
  }
  if (rest.startsWith('<') && rest.endsWith('>')) rest = rest.slice(1, -1);
  target.href = decodeEntities(unescaped(rest.trim()));
  return target.href ? target : null;
}

interface Labelled {
  label: string;
  target: Target;
  /** units from the opening bracket to the end of the construct */
  length: number;
}

/** `[label](target)`, `[label][reference]` or `[reference]` whose opening bracket stands at `open`. */
function labelled(scanner: Scanner, open: number, sized: boolean): Labelled | null {
  const { source, brackets, context } = scanner;
  const close = brackets.end(open);
  if (close === undefined) return null;
  const label = source.slice(open + 1, close);
  const follows = source[close + 1];
  const end = follows === '(' || follows === '[' ? brackets.end(close + 1) : undefined;
  if (end !== undefined && follows === '(') {
    const target = targetOf(source.slice(close + 2, end), sized);
    return target && { label, target, length: end + 1 - open };
  }
  if (context.definitions.size === 0 || label.length > 100) return null;
  const reference = end !== undefined ? source.slice(close + 2, end) || label : label;
  const target = reference.length > 100 ? undefined : context.definitions.get(labelKey(reference));
  return target ? { label, target, length: (end ?? close) + 1 - open } : null;
}

const dangerous = /^(?:javascript|vbscript|data):/i;

/** An address with a scheme: `http://` is put before one that has none, except before `/path`. */
function completed(href: string): string {
  if (href.startsWith('/') || /^[a-z][a-z0-9+-]*:(?!\d+(?:\/|$))/i.test(href) || /^tel:/i.test(href)) return href;
  return `http://${href}`;
}

/** A link. Of one that would run a script only the text stays. */
export const readLink: Reader = (scanner) => {
  const found = scanner.inLink ? null : labelled(scanner, scanner.at, false);
  if (!found) return false;
  const { label, target, length } = found;
  const text = label.trim() ? label : target.href;
  const children = scanner.context.linkText(text);
  // Browsers ignore control characters inside a scheme, so must the check.
  if (dangerous.test(target.href.replace(/[\s\p{Cc}\p{Cf}]/gu, ''))) {
    scanner.flush();
    scanner.out.push(...children);
    scanner.at += length;
    return true;
  }
  const title = target.title ? { title: target.title } : {};
  return scanner.push({ type: 'link', href: completed(target.href), ...title, children }, length);
};

/** An image. */
export const readImage: Reader = (scanner) => {
  if (scanner.source[scanner.at + 1] !== '[') return false;
  const found = labelled(scanner, scanner.at + 1, true);
  if (!found) return false;
  const { href, ...rest } = found.target;
  const image: Image = { type: 'image', source: href, alt: unescaped(found.label), ...rest };
  return scanner.push(image, found.length + 1);
};
