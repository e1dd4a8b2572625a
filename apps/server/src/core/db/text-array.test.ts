import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/postgres.ts';
import { type Database, openDatabase } from './index.ts';

let copy: TestDatabase;
let database: Database;

beforeAll(async () => {
  copy = await createTestDatabase();
  database = openDatabase({ url: copy.url, size: 1, onLost: () => {} });
});
afterAll(async () => {
  await database.close();
  await copy.drop();
});

test.each([
  [[]],
  [['a']],
  [['01m889gjnpa16a99srja4wtdt6', 'b']],
  [['with, comma', 'and "quote"', '', ' ', 'back\\slash', '{', '}', 'NULL', 'null']],
  [[null, 'a']],
  [
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
])('a list of texts is read as it was written: %j', async (list) => {
  const { rows } = await database.pool.query('select $1::text[] as list', [list]);
  expect(rows[0].list).toEqual(list);
});
