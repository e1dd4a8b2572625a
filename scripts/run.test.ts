import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = join(import.meta.dirname, 'run.mjs');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-run-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(program: string, ...args: string[]) {
  const file = join(folder, 'program.ts');
  await writeFile(file, program);
  return spawn(process.execPath, [script, file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('a program gets its arguments, and its end is the end', async () => {
  const child = await run(
    'const all: string[] = process.argv.slice(2); console.log(all.join()); process.exit(3);',
    'a',
    'b c',
  );
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  expect(output.trim()).toBe('a,b c');
  expect(code).toBe(3);
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s reaches the program', async (signal) => {
  const child = await run(`
    process.on('${signal}', () => process.exit(7));
    setInterval(() => {}, 60_000);
    console.log('ready');
  `);
  await once(child.stdout, 'data');
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([7, null]);
});
