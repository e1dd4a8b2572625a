import { describe, expect, it } from 'vitest';
import { complete, typedAt } from './suggest.ts';

describe('what is being typed', () => {
  it.each([
    ['@jo', 3, { sign: '@', term: 'jo', at: 0 }],
    ['ask @Jo', 7, { sign: '@', term: 'jo', at: 4 }],
    ['see ~town-sq', 12, { sign: '~', term: 'town-sq', at: 4 }],
    ['nice :tad', 9, { sign: ':', term: 'tad', at: 5 }],
    ['(@', 2, { sign: '@', term: '', at: 1 }],
  ])('in %j', (text, caret, typed) => expect(typedAt(text, caret)).toEqual(typed));

  it.each(['mail a@b', 'at 10:30', 'a :x', 'code `@jo', 'done @jo '])('is nothing in %j', (text) =>
    expect(typedAt(text, text.length)).toBeUndefined(),
  );

  it('is replaced by the choice, with one space behind it', () => {
    const text = 'ask @jo later';
    const typed = typedAt(text, 7);
    expect(typed && complete(text, typed, 7, '@jonas')).toEqual({ text: 'ask @jonas later', caret: 11 });
  });
});
