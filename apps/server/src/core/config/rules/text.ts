/** An absolute http or https address. */
export function isHttpUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && url.host !== '';
}

/** Hours and minutes as `15:04`. */
export const isTimeOfDay = (text: string): boolean => /^([01]?\d|2[0-3]):[0-5]\d$/.test(text);

/** `host:port`, `:port` or `[ip6]:port`; port 0 lets the system choose. */
export function isListenAddress(text: string): boolean {
  const match = /^(?:\[[0-9a-fA-F:.%]+\]|[^:[\]\s]*):(\d{1,5})$/.exec(text);
  return match !== null && Number(match[1]) <= 65535;
}

/** No blanks before or after. */
export const isTrimmed = (text: string): boolean => text === text.trim();

/** The items of a comma separated list, without blanks and empty ones. */
export const commaList = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** A search filter of LDAP as far as its parentheses: `(attribute=value)`, joined by & | ! within further ones. */
export function isLdapFilter(text: string): boolean {
  const filter = text.trim();
  if (filter === '') return true;
  if (!filter.startsWith('(') || !filter.endsWith(')')) return false;
  let depth = 0;
  for (let i = 0; i < filter.length; i++) {
    if (filter[i] === '(') depth++;
    else if (filter[i] === ')' && --depth === 0 && i < filter.length - 1) return false;
    if (depth < 0) return false;
  }
  return depth === 0 && !/\(\s*\)/.test(filter);
}
