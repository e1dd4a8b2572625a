import { useEffect } from 'react';
import { useLayoutWidth } from '../../ui/hooks/use-media-query.ts';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import { TooltipProvider } from '../../ui/tooltip.tsx';
import {
  type Density,
  setAppearance,
  type Theme,
  type ThemeChoice,
  themes,
  useAppearance,
} from '../theme/appearance.ts';
import { forceStates } from './force-states.ts';
import styles from './gallery.module.css';
import { ButtonSection, ChoiceSection, InputSection } from './sections/controls.tsx';
import { FaceSection, MarkSection, RowSection } from './sections/faces-and-rows.tsx';
import { CardSection, ListSection } from './sections/lists.tsx';
import { LiveSection } from './sections/live.tsx';
import { FileSection, NoteSection, StateSection } from './sections/states.tsx';

const names: Record<Theme, string> = {
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  'contrast-dark': 'High contrast, dark',
};

/** `/dev/ui`: every primitive in every theme and state, side by side; on a phone in the theme of the page. */
export function GalleryScreen() {
  const { theme, density } = useAppearance();
  const phone = useLayoutWidth() === 'phone';
  useEffect(forceStates, []);
  return (
    <TooltipProvider>
      <main className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.title}>Components</h1>
          <Select
            label="Theme of the page"
            value={theme}
            onValueChange={(next: ThemeChoice) => setAppearance({ theme: next })}
            options={[
              { value: 'system', label: 'As the system' },
              ...themes.map((value) => ({ value, label: names[value] })),
            ]}
          />
          <Segments
            label="Density"
            value={density}
            onValueChange={(next: Density) => setAppearance({ density: next })}
            options={[
              { value: 'comfortable', label: 'Comfortable' },
              { value: 'compact', label: 'Compact' },
            ]}
          />
        </header>
        <LiveSection />
        <div className={styles.columns}>
          {phone ? (
            <Column name="This page" />
          ) : (
            themes.map((value) => <Column key={value} name={names[value]} theme={value} />)
          )}
        </div>
      </main>
    </TooltipProvider>
  );
}

function Column({ name, theme }: { name: string; theme?: Theme }) {
  return (
    <section className={styles.column} data-theme={theme} aria-label={name}>
      <h2 className={styles.title}>{name}</h2>
      <ButtonSection />
      <InputSection />
      <ChoiceSection />
      <MarkSection />
      <FaceSection />
      <RowSection />
      <ListSection />
      <CardSection />
      <NoteSection />
      <FileSection />
      <StateSection />
    </section>
  );
}
