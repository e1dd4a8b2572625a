/** The longest name of a team or channel in an address. */
export const slugLength = 64;

/** A name as it stands in addresses, small letters, digits and dashes: "Saltmarsh Tides": saltmarsh-tides. Empty if nothing is left. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, slugLength)
    .replace(/-+$/, '');
}
