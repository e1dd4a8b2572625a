import {
  Clock,
  Flag,
  Leaf,
  Lightbulb,
  type LucideIcon,
  Plane,
  Shapes,
  Smile,
  Sparkles,
  Trophy,
  UsersRound,
  Utensils,
} from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './categories.module.css';
import type { Section } from './sections.ts';

const icons: Record<string, LucideIcon> = {
  often: Clock,
  custom: Sparkles,
  smileys: Smile,
  people: UsersRound,
  nature: Leaf,
  food: Utensils,
  travel: Plane,
  activities: Trophy,
  objects: Lightbulb,
  symbols: Shapes,
  flags: Flag,
};

/** A button per section that scrolls to it; the one being looked at is marked. */
export function Categories({
  sections,
  scroller,
  prefix,
}: {
  sections: readonly Section[];
  scroller: RefObject<HTMLDivElement | null>;
  prefix: string;
}) {
  const [shown, setShown] = useState(sections[0]?.key);
  useEffect(() => {
    const grid = scroller.current;
    if (!grid) return;
    const look = () => {
      const top = grid.getBoundingClientRect().top + 40;
      const above = sections.filter(({ key }) => {
        const section = document.getElementById(`${prefix}section-${key}`);
        return section !== null && section.getBoundingClientRect().top <= top;
      });
      setShown(above.at(-1)?.key ?? sections[0]?.key);
    };
    grid.addEventListener('scroll', look, { passive: true });
    return () => grid.removeEventListener('scroll', look);
  }, [sections, scroller, prefix]);
  return (
    <div className={styles.bar} role="toolbar" aria-label="Groups of emoji">
      {sections.map(({ key, title }) => (
        <button
          key={key}
          type="button"
          className={cx(styles.group, key === shown && styles.shown)}
          aria-label={title}
          aria-pressed={key === shown}
          title={title}
          onClick={() => document.getElementById(`${prefix}section-${key}`)?.scrollIntoView({ block: 'start' })}
        >
          <Icon as={icons[key] ?? Smile} />
        </button>
      ))}
    </div>
  );
}
