import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import menu from './menu.module.css';
import styles from './select.module.css';

export interface SelectProps<V extends string> {
  value: V;
  onValueChange: (value: V) => void;
  options: { value: V; label: string; disabled?: boolean }[];
  /** The accessible name; leave out when a `Field` names it. */
  label?: string;
  id?: string;
  disabled?: boolean;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: true | undefined;
}

/** One of a list of words, when there are too many for `Segments`. On phones the list is a bottom sheet. */
export function Select<V extends string>({ options, label, value, onValueChange, disabled, ...props }: SelectProps<V>) {
  return (
    <Base.Root
      items={options}
      value={value}
      disabled={disabled}
      onValueChange={(next) => next !== null && onValueChange(next)}
    >
      <Base.Trigger {...props} aria-label={label} className={styles.trigger}>
        <Base.Value className={styles.value} />
        <Base.Icon>
          <Icon as={ChevronDown} />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Backdrop className={menu.backdrop} />
        <Base.Positioner
          side="bottom"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          alignItemWithTrigger={false}
          className={menu.place}
        >
          <Base.Popup className={cx(menu.menu, styles.list)}>
            <div className={menu.grab} />
            {options.map((option) => (
              <Base.Item key={option.value} value={option.value} disabled={option.disabled} className={menu.row}>
                <span className={menu.check}>
                  <Base.ItemIndicator>
                    <Icon as={Check} />
                  </Base.ItemIndicator>
                </span>
                <Base.ItemText>{option.label}</Base.ItemText>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
