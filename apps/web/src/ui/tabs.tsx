import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

export interface TabItem<V extends string> {
  value: V;
  label: string;
  count?: number;
}

/**
 * A row of tabs and the chosen panel. Arrows move between tabs and choose. `children` is the content of the chosen one;
 * without children only the row is drawn, for lists that the tab filters.
 */
export function Tabs<V extends string>({
  label,
  value,
  onValueChange,
  tabs,
  children,
  className,
}: {
  label: string;
  value: V;
  onValueChange: (value: V) => void;
  tabs: TabItem<V>[];
  children?: ReactNode;
  className?: string;
}) {
  return (
    <Base.Root value={value} onValueChange={(next: V) => onValueChange(next)} className={className}>
      <Base.List aria-label={label} activateOnFocus className={styles.tabs}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={styles.tab}>
            {tab.label}
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {children != null && (
        <Base.Panel value={value} className={styles.panel}>
          {children}
        </Base.Panel>
      )}
    </Base.Root>
  );
}
