import { ChevronRight } from 'lucide-react';
import { Icon, type LucideIcon } from '../../../ui/icon.tsx';
import styles from './info-panel.module.css';

/** A row that leads to another panel, with how much is there. */
export function PanelLink({
  icon,
  name,
  count,
  onOpen,
}: {
  icon: LucideIcon;
  name: string;
  count: number | undefined;
  onOpen: () => void;
}) {
  return (
    <button type="button" className={styles.way} onClick={onOpen}>
      <Icon as={icon} />
      <span className={styles.wayName}>{name}</span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
      <Icon as={ChevronRight} size={14} />
    </button>
  );
}
