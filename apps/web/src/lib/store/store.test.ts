import { expect, test } from 'vitest';
import { testStore } from '../../testing/store.ts';
import { aUser } from '../../testing/things.ts';
import { keyed, memo } from './memo.ts';

test('who watches is told once of a batch, and not of facts that change nothing', () => {
  const store = testStore();
  let told = 0;
  store.subscribe(() => told++);
  store.batch(() => {
    store.apply('users.received', { users: [aUser('a')] });
    store.apply('users.received', { users: [aUser('b')] });
    expect(store.getState().users.byId.b).toBeDefined();
  });
  expect(told).toBe(1);
  store.apply('users.received', { users: [] });
  expect(told).toBe(1);
});

test('a batch that fails half-way still tells what happened', () => {
  const store = testStore();
  let told = 0;
  store.subscribe(() => told++);
  const broken = () =>
    store.batch(() => {
      store.apply('users.received', { users: [aUser('a')] });
      throw new Error('half-way');
    });
  expect(broken).toThrow('half-way');
  expect(told).toBe(1);
});

test('listeners hear of every fact after the state took it in', () => {
  const store = testStore();
  const heard: string[] = [];
  const stop = store.listen((fact) => heard.push(`${fact} ${Object.keys(store.getState().users.byId).length}`));
  store.apply('users.received', { users: [aUser('a')] });
  stop();
  store.apply('users.received', { users: [aUser('b')] });
  expect(heard).toEqual(['users.received 2']);
});

test('a slice that a fact does not concern stays the same object', () => {
  const store = testStore();
  const { posts } = store.getState();
  store.apply('users.received', { users: [aUser('a')] });
  expect(store.getState().posts).toBe(posts);
});

test('a selector computes again only for other inputs', () => {
  const store = testStore();
  let computed = 0;
  const names = memo([(state) => state.users.byId], (byId) => {
    computed++;
    return Object.keys(byId);
  });
  const first = names(store.getState());
  store.apply('statuses.received', { statuses: [] });
  expect(names(store.getState())).toBe(first);
  store.apply('users.received', { users: [aUser('a')] });
  expect(names(store.getState())).toEqual(['me', 'a']);
  expect(computed).toBe(2);
});

test('selectors by key are shared, and the oldest are let go', () => {
  let made = 0;
  const by = keyed((key: string) => ({ key, n: made++ }), 2);
  expect(by('a')).toBe(by('a'));
  by('b');
  by('c');
  by('a');
  expect(made).toBe(4);
});
