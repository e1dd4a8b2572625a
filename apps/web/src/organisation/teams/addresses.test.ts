import { expect, test } from 'vitest';
import { addAddresses, isAddress, readAddresses } from './address-list.ts';
import { addressFrom, addressProblem } from './team-address.ts';

test('the address of a team follows its name', () => {
  expect(addressFrom('Saltmarsh Tides')).toBe('saltmarsh-tides');
  expect(addressFrom('  Černá & Söhne  ')).toBe('cerna-sohne');
  expect(addressFrom('API people')).toBe('team-api-people');
  expect(addressFrom('林')).toBe('');
  expect(addressFrom('x'.repeat(80))).toHaveLength(64);
});

test('what cannot be an address says why', () => {
  expect(addressProblem('saltmarsh-tides')).toBeUndefined();
  for (const bad of ['', 'x', '-tides', 'tides-', 'Tides', 'a b', 'x'.repeat(65), 'login', 'settings-office'])
    expect(addressProblem(bad)).toBeTypeOf('string');
});

test('a pasted list becomes addresses; the last word may still be written', () => {
  expect(readAddresses('jun@tides.example, ines@tides.example to')).toEqual({
    addresses: ['jun@tides.example', 'ines@tides.example'],
    rest: 'to',
  });
  expect(readAddresses('Jun Hayashi <jun@tides.example>;\n"Ines" <ines@tides.example>\n')).toEqual({
    addresses: ['jun@tides.example', 'ines@tides.example'],
    rest: '',
  });
});

test('an address stands once in the list, however it is written', () => {
  expect(
    addAddresses(['jun@tides.example'], ['JUN@tides.example', 'ines@tides.example', 'ines@tides.example']),
  ).toEqual(['jun@tides.example', 'ines@tides.example']);
  expect(isAddress('jun@tides.example')).toBe(true);
  expect(isAddress('jun@tides')).toBe(false);
});
