import { expect, test } from 'vitest';
import { batching } from './index.ts';

/** A run that ends when it is told to, and remembers what it was given. */
function held() {
  const batches: number[][] = [];
  const ends: (() => void)[] = [];
  const run = (items: readonly number[]) => {
    batches.push([...items]);
    return new Promise<number[]>((resolve) => ends.push(() => resolve(items.map((item) => item * 2))));
  };
  return { batches, ends, run };
}

const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

test('what is asked for in one turn is done together, what comes meanwhile in the next batch', async () => {
  const { batches, ends, run } = held();
  const ask = batching({ run, mostItems: 10, mostInFlight: 1 });
  const first = [ask(1), ask(2)];
  await turn();
  const second = [ask(3), ask(4), ask(5)];
  await turn();
  expect(batches).toEqual([[1, 2]]);
  ends[0]?.();
  expect(await Promise.all(first)).toEqual([2, 4]);
  await turn();
  expect(batches).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
  ends[1]?.();
  expect(await Promise.all(second)).toEqual([6, 8, 10]);
});

test('batches have a greatest size and there is a greatest number of them', async () => {
  const { batches, ends, run } = held();
  const ask = batching({ run, mostItems: 2, mostInFlight: 2 });
  const all = Promise.all([1, 2, 3, 4, 5].map(ask));
  await turn();
  await turn();
  expect(batches).toEqual([
    [1, 2],
    [3, 4],
  ]);
  ends[1]?.();
  await turn();
  await turn();
  expect(batches[2]).toEqual([5]);
  ends[0]?.();
  ends[2]?.();
  expect(await all).toEqual([2, 4, 6, 8, 10]);
});

test('a batch that fails, fails for its callers only', async () => {
  let isBroken = true;
  const run = async (items: readonly number[]) => {
    if (isBroken) throw new Error('broken');
    return items;
  };
  const ask = batching({ run, mostItems: 10, mostInFlight: 1 });
  const failed = await Promise.allSettled([ask(1), ask(2)]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isBroken = false;
  expect(await ask(3)).toBe(3);
});
