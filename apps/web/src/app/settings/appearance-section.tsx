import { Segments } from '../../ui/segments.tsx';
import { setAppearance, useAppearance } from '../theme/appearance.ts';
import styles from './settings-screen.module.css';

/** How the client looks on this device. */
export function Appearance() {
  const { theme, density } = useAppearance();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Appearance on this device</h2>
      <div className={styles.row}>
        <Segments
          label="Theme"
          value={theme}
          onValueChange={(next) => setAppearance({ theme: next })}
          options={[
            { value: 'system', label: 'As the system' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
            { value: 'contrast', label: 'Contrast' },
          ]}
        />
      </div>
      <div className={styles.row}>
        <Segments
          label="Density"
          value={density}
          onValueChange={(next) => setAppearance({ density: next })}
          options={[
            { value: 'comfortable', label: 'Comfortable' },
            { value: 'compact', label: 'Compact' },
          ]}
        />
      </div>
    </section>
  );
}
