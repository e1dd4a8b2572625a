/** The product's mark: two half discs, one in the accent. */
export function BrandMark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M11 2.5v15A7.5 7.5 0 0 1 11 2.5z" fill="var(--accent)" />
      <path d="M13 6.5v15a7.5 7.5 0 0 0 0-15z" fill="var(--text)" />
    </svg>
  );
}
