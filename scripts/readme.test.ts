import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

test('every npm command that a document names is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = documents.flatMap((path) =>
    [...read(path).matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => ({ path, name })),
  );
  expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  expect(named.length).toBeGreaterThan(5);
});

test('every file that a document links to is there', () => {
  const broken = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)]
      .map(([, link = '']) => join(root, path, '..', link))
      .filter((file) => !existsSync(file)),
  );
  expect(broken).toEqual([]);
});
