import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { dataFolder, start } from '../../testing/embedded.ts';
import { createTestDatabase } from '../../testing/postgres.ts';
import { DatabaseUnreachable, waitForDatabase } from './wait.ts';

const never = (sentence: string) => expect.unreachable(sentence);

test('a database that is there is not waited for', async () => {
  const { url, drop } = await createTestDatabase();
  await waitForDatabase(url, { onWaiting: never });
  await drop();
});

test('a database that starts later is waited for, and said so once', async () => {
  const data = await dataFolder();
  const { url, stop } = await start(data);
  await stop();
  const said: string[] = [];
  const waiting = waitForDatabase(url, { onWaiting: (sentence) => said.push(sentence) });
  await expect.poll(() => said).toEqual(['Waiting for the database at postgres://localhost/parley']);
  const again = await start(data);
  await waiting;
  expect(said).toHaveLength(1);
  await again.stop();
});

test('a refusal that stays is told at once, without the password', async () => {
  const { url, drop } = await createTestDatabase();
  const missing = new URL(url);
  missing.pathname = '/no_such_database';
  const failure = await waitForDatabase(missing.href, { onWaiting: never }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DatabaseUnreachable);
  expect(String(failure)).toContain('database "no_such_database" does not exist');
  if (missing.password) expect(String(failure)).not.toContain(missing.password);
  await drop();
});

test('patience ends', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => probe.once('listening', listening));
  const address = probe.address();
  const port = typeof address === 'object' ? address?.port : 0;
  await new Promise((closed) => probe.close(closed));
  const url = `postgres://somebody:secret@127.0.0.1:${port}/parley`;
  const waiting = waitForDatabase(url, { onWaiting: () => undefined, patience: 0 });
  await expect(waiting).rejects.toThrow(
    `The database at postgres://127.0.0.1:${port}/parley can't be used: connect ECONNREFUSED`,
  );
});
