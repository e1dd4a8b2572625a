import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../parse.ts';
import { eachInline } from '../resolve.ts';
import { ownPath, safeHref, safeImage } from './address.ts';

test.each([
  'https://e.com/a?b#c',
  'mailto:a@b.c',
  'tel:+123',
  '/acme/channels/town-square',
  '//host/x',
  'magnet:?xt=1',
])('%s may be a link', (href) => {
  expect(safeHref(href)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,hi',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
  'about:blank',
  'view-source:https://e.com',
  'notes:x',
  'http://',
  'http://#anchor',
  'relative',
  '',
])('%s may not', (href) => {
  expect(safeHref(href)).toBeNull();
});

test('an administrator may allow more schemes', () => {
  expect(safeHref('notes:x', ['notes'])).toBe('notes:x');
});

test('no text makes a link that a browser would run', () => {
  const disguise = fc.constantFrom(
    '',
    ' ',
    '\t',
    '\n',
    '\u0000',
    '\u0001',
    '\u200b',
    '&#9;',
    '&Tab;',
    '\\',
    '%09',
    '<',
    '>',
    '"',
    ':',
  );
  const scheme = fc.constantFrom(
    'javascript',
    'JaVaScRiPt',
    'data',
    'vbscript',
    'java\tscript',
    'javascript&colon;',
    'java&#10;script',
  );
  const wrapped = fc.constantFrom('[x](%)', '[x](<%>)', '<%>', '%', '[x][1]\n\n[1]: %', '![x](%)', '[x](% "t")');
  fc.assert(
    fc.property(scheme, disguise, disguise, wrapped, (name, before, between, shape) => {
      const target = `${before}${name}${between}:alert(1)`;
      eachInline(parseMarkdown(shape.replace('%', () => target)).blocks, (node) => {
        if (node.type === 'link') {
          const href = safeHref(node.href);
          if (href !== null)
            expect(new URL(href, 'https://site.example').protocol).not.toMatch(/^(javascript|data|vbscript):$/);
        }
        if (node.type === 'image') expect(safeImage(node.source) ?? 'https:').toMatch(/^https?:/);
      });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['https://chat.example.com/acme/pl/abc', '/acme/pl/abc'],
  ['https://chat.example.com', '/'],
  ['/acme/channels/x', '/acme/channels/x'],
  ['https://chat.example.com/api/v4/files/x', null],
  ['https://chat.example.com.evil.org/acme', null],
  ['//evil.org/x', null],
])('%s inside the application: %s', (href, path) => {
  expect(ownPath(href, 'https://chat.example.com')).toBe(path);
});

test('a site below a path', () => {
  expect(ownPath('https://e.com/chat/acme', 'https://e.com/chat')).toBe('/acme');
  expect(ownPath('https://e.com/chatter', 'https://e.com/chat')).toBeNull();
});
