/** Joins class names; false, null and undefined are left out, so that `cx(styles.row, on && styles.on)` reads well. */
export function cx(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
