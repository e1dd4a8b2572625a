import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { cx } from './cx.ts';
import { Icon, type LucideIcon } from './icon.tsx';

/**
 * A filter: "in ingest x". Press edits it, the cross takes it away. An impossible value turns red and stays.
 */
export function Chip({
  icon,
  name,
  value,
  onEdit,
  onRemove,
  plain = false,
  invalid = false,
}: {
  icon?: LucideIcon;
  /** The key, muted: "in", "from". */
  name?: string;
  value: string;
  onEdit?: () => void;
  onRemove?: () => void;
  /** Without tint: an entry of a list, such as an address. */
  plain?: boolean;
  invalid?: boolean;
}) {
  const content: ReactNode = (
    <>
      {icon && <Icon as={icon} size={14} />}
      {name && <span className={styles.name}>{name}</span>}
      <span className={styles.value}>{value}</span>
    </>
  );
  return (
    <span className={cx(styles.chip, plain && styles.plain, invalid && styles.invalid)}>
      {onEdit ? (
        <button type="button" className={styles.edit} onClick={onEdit}>
          {content}
        </button>
      ) : (
        <span className={styles.edit}>{content}</span>
      )}
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={`Remove ${name ? `${name} ` : ''}${value}`}
          onClick={onRemove}
        >
          <Icon as={X} size={14} />
        </button>
      )}
    </span>
  );
}

/** The dashed chip that adds a filter. */
export function AddChip({ children, onClick }: { children: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.add} onClick={onClick}>
      <Icon as={Plus} size={14} />
      {children}
    </button>
  );
}
