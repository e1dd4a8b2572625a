import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';
import styles from './segments.module.css';

/** One of two to four short words side by side; the choice applies at once. Arrows move and choose. */
export function Segments<V extends string>({
  label,
  value,
  onValueChange,
  options,
  disabled,
}: {
  label: string;
  value: V;
  onValueChange: (value: V) => void;
  options: { value: V; label: ReactNode }[];
  disabled?: boolean;
}) {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      disabled={disabled}
      onValueChange={(next: V) => onValueChange(next)}
      className={styles.segments}
    >
      {options.map((option) => (
        <Radio.Root key={option.value} value={option.value} className={styles.segment}>
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
