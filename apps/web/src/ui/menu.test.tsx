import { expect, test } from 'vitest';
import { badgeText } from './badge.tsx';
import { countRows } from './menu.tsx';
import { MenuGroup, MenuItem } from './menu-items.tsx';

const item = (name: string) => (
  <MenuItem key={name} onSelect={() => {}}>
    {name}
  </MenuItem>
);

test('rows are counted through fragments and groups, and what is left out is not', () => {
  const rows = (
    <>
      {item('Reply')}
      {false}
      <MenuGroup>
        {item('Save')}
        {[item('Pin'), item('Unread')]}
      </MenuGroup>
      {null}
    </>
  );
  expect(countRows(rows)).toBe(4);
  expect(countRows(null)).toBe(0);
});

test('a badge shows 99+ at most', () => {
  expect(badgeText(99)).toBe('99');
  expect(badgeText(100)).toBe('99+');
});
