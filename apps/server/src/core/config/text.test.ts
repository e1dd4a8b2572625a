import { describe, expect, it } from 'vitest';
import { isHttpUrl, isLdapFilter, isListenAddress, isTimeOfDay } from './rules/text.ts';

describe('forms of text', () => {
  it.each([':8065', 'localhost:80', '0.0.0.0:1', '[::1]:8065', ':0'])('%s is a listen address', (text) => {
    expect(isListenAddress(text)).toBe(true);
  });
  it.each(['', '8065', 'localhost', ':65536', '::1:80', 'a b:1', ':x'])('%s is none', (text) => {
    expect(isListenAddress(text)).toBe(false);
  });
  it.each(['', '(uid=a)', '(&(a=b)(!(c=d)))'])('"%s" is an LDAP filter', (text) => {
    expect(isLdapFilter(text)).toBe(true);
  });
  it.each(['uid=a', '(a=b', '(a=b))', '(a=b)(c=d)', '()'])('%s is none', (text) => {
    expect(isLdapFilter(text)).toBe(false);
  });
  it('knows addresses and times', () => {
    expect(isHttpUrl('https://a.example/x')).toBe(true);
    expect(isHttpUrl('ftp://a.example')).toBe(false);
    expect(isHttpUrl('a.example')).toBe(false);
    expect(isTimeOfDay('03:00')).toBe(true);
    expect(isTimeOfDay('24:00')).toBe(false);
  });
});
