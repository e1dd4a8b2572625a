import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useMediaQuery } from '../../ui/hooks/use-media-query.ts';
import { Switch } from '../../ui/switch.tsx';
import { namedTheme } from '../theme/appearance.ts';
import { theme } from './sections.ts';
import { Row, useSetting } from './setting-row.tsx';
import styles from './theme-picker.module.css';

/** The four themes as small pictures of themselves, and whether the system chooses among them. */
export function ThemePicker() {
  const { value, changed, choose } = useSetting(theme);
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  const contrast = useMediaQuery('(prefers-contrast: more)');
  const ofSystem = namedTheme('system', { dark, contrast }) ?? (dark ? 'dark' : 'light');
  const shown = value === 'system' ? ofSystem : value;
  return (
    <>
      <RadioGroup aria-label={theme.label} value={shown} onValueChange={choose} className={styles.themes}>
        {theme.options
          .filter((option) => option.value !== 'system')
          .map((option) => (
            <Radio.Root key={option.value} value={option.value} className={styles.theme} data-theme={option.value}>
              <span className={styles.picture} aria-hidden="true">
                <span className={styles.side}>
                  <i />
                  <i className={styles.accent} />
                  <i />
                </span>
                <span className={styles.centre}>
                  <i className={styles.name} />
                  <i />
                  <i className={styles.short} />
                </span>
              </span>
              <span className={styles.label}>{option.label}</span>
            </Radio.Root>
          ))}
      </RadioGroup>
      <Row label="Follow the system" hint="Light by day, dark by night, as this device does" changed={changed}>
        <Switch
          label="Follow the system"
          checked={value === 'system'}
          onCheckedChange={(on) => choose(on ? 'system' : ofSystem)}
        />
      </Row>
    </>
  );
}
