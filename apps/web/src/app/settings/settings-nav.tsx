import { ChevronRight, Search } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useSelect } from '../../lib/react.ts';
import { cx } from '../../ui/cx.ts';
import { useHotkeys } from '../../ui/hooks/use-hotkeys.ts';
import { useLayoutWidth } from '../../ui/hooks/use-media-query.ts';
import { Icon } from '../../ui/icon.tsx';
import { Input } from '../../ui/input.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { SidebarLink } from '../../ui/sidebar-link.tsx';
import { useAppearance } from '../theme/appearance.ts';
import { findSettings, type Section, type SectionId, sections } from './sections.ts';
import { isChanged } from './setting.ts';
import styles from './settings-nav.module.css';

/** The list of the pages, and a field that finds settings by their names. */
export function SettingsNav({ current, back }: { current: SectionId | undefined; back: ReactNode }) {
  const phone = useLayoutWidth() === 'phone';
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useHotkeys({ '/': () => field.current?.focus() });
  const found = findSettings(words);
  const Root = phone ? 'main' : 'nav';
  return (
    <Root className={styles.nav} aria-label="Settings">
      <header className={styles.head}>
        {back}
        {phone ? <h1 className={styles.title}>Settings</h1> : <p className={styles.title}>Settings</p>}
      </header>
      <div className={styles.search}>
        <Input
          ref={field}
          type="search"
          icon={Search}
          aria-label="Search settings"
          placeholder="Search settings"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setWords('');
          }}
          end={!phone && words === '' && <Kbd keys="/" />}
        />
      </div>
      <div className={styles.rows}>
        {words.trim() === '' &&
          sections.map((section) => <SectionRow key={section.id} section={section} current={current} phone={phone} />)}
        {found.map(({ section, label }) => (
          <SidebarLink
            key={`${section.id} ${label}`}
            to="/settings/$section"
            params={{ section: section.id }}
            icon={section.icon}
            name={label === section.label ? label : `${label}, ${section.label}`}
          />
        ))}
        {words.trim() !== '' && found.length === 0 && (
          <p className={styles.nothing} role="status">
            No setting is called that.
          </p>
        )}
      </div>
    </Root>
  );
}

function SectionRow({ section, current, phone }: { section: Section; current: SectionId | undefined; phone: boolean }) {
  const appearance = useAppearance();
  const changed = useSelect(
    (state) => section.settings.filter((setting) => isChanged(setting, state, appearance)).length,
  );
  return (
    <SidebarLink
      to="/settings/$section"
      params={{ section: section.id }}
      icon={section.icon}
      name={section.label}
      selected={current === section.id}
      after={
        <span className={cx(styles.after, current === section.id && styles.here)}>
          {changed > 0 && `${changed} changed`}
          {phone && <Icon as={ChevronRight} />}
        </span>
      }
    />
  );
}
