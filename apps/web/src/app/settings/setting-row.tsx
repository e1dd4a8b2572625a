import { RotateCcw } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useClient, useSelect } from '../../lib/react.ts';
import { ChangedMark } from '../../ui/badge.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useAppearance } from '../theme/appearance.ts';
import { isChanged, type Setting } from './setting.ts';
import styles from './setting-row.module.css';

/** The line of something that can be set: what it is at the left, its control at the right. */
export function Row({
  label,
  hint,
  changed = false,
  hintId,
  children,
}: {
  label: string;
  hint?: ReactNode;
  changed?: boolean;
  hintId?: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <div className={styles.label}>
          {label}
          {changed && <ChangedMark />}
        </div>
        {hint && (
          <div className={styles.hint} id={hintId}>
            {hint}
          </div>
        )}
      </div>
      <div className={styles.control}>{children}</div>
    </div>
  );
}

/** A setting's value and how it is chosen: at once, told by a toast that takes it back. */
export function useSetting(setting: Setting) {
  const client = useClient();
  const appearance = useAppearance();
  const value = useSelect((state) => setting.read(state, appearance));
  const changed = useSelect((state) => isChanged(setting, state, appearance));
  const write = (next: string) =>
    setting.write(client, next).catch((error: unknown) => {
      client.report(error);
      toast({
        text: `${setting.label} could not be changed.`,
        action: { label: 'Try again', run: () => choose(next) },
      });
    });
  const choose = (next: string) => {
    if (next === value) return;
    void write(next);
    const named = setting.options.find((option) => option.value === next)?.label ?? next;
    toast({ text: `${setting.label} is now ${named}`, undo: () => void write(value) });
  };
  const reset = () => choose(setting.usual(client.store.getState()));
  return { value, changed, choose, reset };
}

/** A setting with the control that its options call for. */
export function SettingRow({ setting }: { setting: Setting }) {
  const { value, changed, choose, reset } = useSetting(setting);
  const hintId = useId();
  const { label, hint } = setting;
  const options = [...setting.options];
  return (
    <Row label={label} hint={hint} hintId={hintId} changed={changed}>
      {changed && <IconButton icon={RotateCcw} label={`${label}: back to default`} onClick={reset} />}
      {options[0]?.value === 'true' && options[0].label === 'on' ? (
        <Switch
          label={label}
          aria-describedby={hint ? hintId : undefined}
          checked={value === 'true'}
          onCheckedChange={(on) => choose(String(on))}
        />
      ) : options.length === 2 ? (
        <Segments label={label} value={value} options={options} onValueChange={choose} />
      ) : (
        <Select label={label} value={value} options={options} onValueChange={choose} />
      )}
    </Row>
  );
}
