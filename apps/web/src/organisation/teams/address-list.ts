const looksRight = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Splits what was typed or pasted into addresses. Commas, semicolons, spaces and lines separate; names round an address
 * (`Jun Hayashi <jun@example.org>`) fall away. `rest` is the last word while it may still be written.
 */
export function readAddresses(text: string): { addresses: string[]; rest: string } {
  const words = text.split(/[\s,;]+/);
  const rest = /[\s,;]$/.test(text) ? '' : (words.pop() ?? '');
  return { addresses: words.map(bare).filter((word) => word.includes('@')), rest };
}

const bare = (word: string) => word.replace(/^[<("']+|[>)"'.]+$/g, '');

/** Whether mail could reach this address, as far as can be seen from it. */
export const isAddress = (text: string): boolean => looksRight.test(text);

/** The old list with the new addresses at its end, each once, however it is written. */
export function addAddresses(list: string[], more: string[]): string[] {
  const known = new Set(list.map((address) => address.toLowerCase()));
  const added: string[] = [];
  for (const address of more) {
    if (known.has(address.toLowerCase())) continue;
    known.add(address.toLowerCase());
    added.push(address);
  }
  return [...list, ...added];
}
