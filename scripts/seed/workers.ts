/** Does the work for every item, so many at a time; the first error ends all. */
export async function eachOf<T>(items: Iterable<T>, atATime: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
    }),
  );
}

export function* times(count: number): Generator<number> {
  for (let n = 0; n < count; n++) yield n;
}
