import { ChevronLeft, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Region } from './focus/regions.tsx';
import { Icon, type LucideIcon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './pane-head.module.css';
import { useShell } from './shell-context.ts';

/**
 * The 56 px head of the centre or of the panel: title, second line, tools at the right. On phones an arrow leads back to
 * the pane before; a panel has a cross instead on wider windows, and an arrow to what stood in it before.
 */
export function PaneHead({
  icon,
  title,
  mark,
  topic,
  tools,
  wideTools,
  panel = false,
}: {
  /** Of the channel's type. */
  icon?: LucideIcon;
  title: ReactNode;
  /** After the title: the star, a tag. */
  mark?: ReactNode;
  /** The second line, 12/16 muted. */
  topic?: ReactNode;
  /** `ToolButton`s and `IconButton`s. */
  tools?: ReactNode;
  /** Tools before them for which a phone has no room; there they belong in the info panel. */
  wideTools?: ReactNode;
  /** Head of the right panel: an `h2` and a cross that closes it. */
  panel?: boolean;
}) {
  const { width, back, closePanel, panelBack } = useShell();
  const phone = width === 'phone';
  const Heading = panel && !phone ? 'h2' : 'h1';
  const content = (
    <>
      {phone && back && <IconButton icon={ChevronLeft} label="Back" onClick={back} />}
      {panel && !phone && panelBack && (
        <IconButton
          icon={ChevronLeft}
          label={`Back to ${panelBack.label}`}
          onClick={panelBack.go}
          className={styles.back}
        />
      )}
      <div className={styles.words}>
        <div className={styles.title}>
          {icon && <Icon as={icon} className={styles.icon} />}
          <Heading className={styles.cut}>{title}</Heading>
          {mark}
        </div>
        {topic != null && <div className={styles.topic}>{topic}</div>}
      </div>
      <div className={styles.tools}>
        {!phone && wideTools}
        {tools}
        {panel && !phone && closePanel && <IconButton icon={X} label="Close the panel" onClick={closePanel} />}
      </div>
    </>
  );
  if (panel) return <div className={styles.panelHead}>{content}</div>;
  return (
    <Region as="header" name="head" className={styles.head}>
      {content}
    </Region>
  );
}
