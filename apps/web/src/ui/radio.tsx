import { Radio as Base } from '@base-ui/react/radio';
import { RadioGroup as BaseGroup } from '@base-ui/react/radio-group';
import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';

export interface RadioOption<V extends string> {
  value: V;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

/** One of several, one below the other. `label` names the group; arrows move and choose. */
export function RadioGroup<V extends string>({
  label,
  value,
  onValueChange,
  options,
}: {
  label: string;
  value: V;
  onValueChange: (value: V) => void;
  options: RadioOption<V>[];
}) {
  return (
    <BaseGroup
      aria-label={label}
      value={value}
      onValueChange={(next: V) => onValueChange(next)}
      className={styles.group}
    >
      {options.map((option) => (
        <RadioRow key={option.value} option={option} />
      ))}
    </BaseGroup>
  );
}

function RadioRow<V extends string>({ option }: { option: RadioOption<V> }) {
  const id = useId();
  return (
    <div className={styles.choice}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the radio inside */}
      <label className={styles.label}>
        <Base.Root
          value={option.value}
          disabled={option.disabled}
          aria-describedby={option.hint != null ? id : undefined}
          className={styles.radio}
        />
        <span>{option.label}</span>
      </label>
      {option.hint != null && (
        <div id={id} className={styles.hint}>
          {option.hint}
        </div>
      )}
    </div>
  );
}
