import { expect, test } from 'vitest';
import { fileKind, fileSize, splitFileName } from './file-name.ts';

test('a name is cut in the middle, its ending stays', () => {
  expect(splitFileName('Replay plan, northern stations.pdf')).toEqual(['Replay plan, northern st', 'ations.pdf']);
  expect(splitFileName('gauges-north-night.tar.gz')).toEqual(['gauges-north', '-night.tar.gz']);
  expect(splitFileName('a.pdf')).toEqual(['', 'a.pdf']);
  expect(splitFileName('Makefile')).toEqual(['Ma', 'kefile']);
  expect(splitFileName('.env')).toEqual(['', '.env']);
});

test('the kind follows the ending', () => {
  expect(fileKind('x.PNG').word).toBe('Picture');
  expect(fileKind('x.tar.gz').word).toBe('Archive');
  expect(fileKind('plan.pdf').word).toBe('PDF');
  expect(fileKind('Makefile').word).toBe('File');
});

test('sizes are short', () => {
  expect(fileSize(0)).toBe('0 B');
  expect(fileSize(850)).toBe('850 B');
  expect(fileSize(64 * 1024)).toBe('64 KB');
  expect(fileSize(1.2 * 1024 ** 2)).toBe('1.2 MB');
  expect(fileSize(5 * 1024 ** 3)).toBe('5 GB');
});
