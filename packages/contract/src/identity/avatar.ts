/** How many colours generated avatars have. */
export const avatarColours = 12;

/** The avatar colour of an id, 1 to 12: the same id has the same colour everywhere, ids made in a row differ. */
export function avatarColour(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  // The low bits of FNV-1a are its weakest: fold the high ones into them.
  return ((((hash >>> 16) ^ hash) >>> 0) % avatarColours) + 1;
}
