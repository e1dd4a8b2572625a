import type { LucideIcon } from 'lucide-react';
import type { CSSProperties } from 'react';

export type { LucideIcon };
export type IconSize = 12 | 14 | 16 | 18 | 20 | 22;

/**
 * A lucide icon at one of the design's sizes (px). It is hidden from screen readers: the control around it carries the name.
 */
export function Icon({
  as: Glyph,
  size = 16,
  className,
  style,
}: {
  as: LucideIcon;
  size?: IconSize;
  className?: string | undefined;
  style?: CSSProperties;
}) {
  return (
    <Glyph
      size={size}
      strokeWidth={size >= 20 ? 1.75 : 2}
      aria-hidden="true"
      className={className}
      style={{ flex: 'none', display: 'block', ...style }}
    />
  );
}
