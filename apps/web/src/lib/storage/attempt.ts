/** A step on storage that a browser may block: then nothing is kept, and every visit begins as the first one. */
export function attempt<T>(step: () => T): T | null {
  try {
    return step();
  } catch {
    return null;
  }
}
