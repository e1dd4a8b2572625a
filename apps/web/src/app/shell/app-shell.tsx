import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import { cx } from '../../ui/cx.ts';
import { Region, useRegionKeys } from '../../ui/focus/regions.tsx';
import { useLayoutWidth } from '../../ui/hooks/use-media-query.ts';
import { type Shell, ShellContext } from '../../ui/shell-context.ts';
import { TooltipProvider } from '../../ui/tooltip.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './app-shell.module.css';
import { columns, useColumnWidth } from './column-width.ts';
import { ResizeHandle } from './resize-handle.tsx';
import { useBackSwipe } from './use-back-swipe.ts';

export type Pane = 'list' | 'centre' | 'panel';

export interface AppShellProps {
  /** Team rail; leave out with a single team and no products, then its column is gone. */
  rail?: ReactNode;
  sidebar: ReactNode;
  /** The centre: usually `Region`s for head, posts and composer in a column. */
  children: ReactNode;
  /** The right panel; null closes its column. */
  panel?: ReactNode;
  /** What the panel is, as its landmark's name: "Thread", "Channel info". */
  panelLabel?: string;
  /** What the centre is, as its landmark's name: the channel's or page's name. */
  centreLabel: string;
  /** Which pane a phone shows. Wider windows ignore it. */
  pane: Pane;
  /** Tab bar of phones, below the list. */
  tabBar?: ReactNode;
  /** Closes the panel: Esc inside the overlay of medium windows. */
  onClosePanel?: () => void;
  /** Back to what stood in the panel before, where there was something. */
  panelBack?: Shell['panelBack'];
  /** One pane back on a phone, for the swipe from the left edge. */
  onBack?: () => void;
}

/**
 * The four columns: rail, sidebar, centre, right panel. At 1200 and more all stand side by side, below that the panel
 * lies over the centre, below 768 one pane fills the window. It knows nothing of what fills the slots.
 */
export function AppShell(props: AppShellProps) {
  const { rail, sidebar, panel, children, pane, onClosePanel, onBack, panelBack } = props;
  const width = useLayoutWidth();
  const side = useColumnWidth('sidebar');
  const right = useColumnWidth('panel');
  const root = useRef<HTMLDivElement>(null);
  const panelRef = useRef<HTMLDivElement>(null);
  useRegionKeys();
  useBackSwipe(root, width === 'phone' && pane !== 'list' ? onBack : undefined);
  const phone = width === 'phone';
  const overlay = width === 'medium' && panel != null;

  useEffect(() => {
    const element = panelRef.current;
    if (!overlay || !element || !onClosePanel) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClosePanel();
    };
    element.addEventListener('keydown', close);
    return () => element.removeEventListener('keydown', close);
  }, [overlay, onClosePanel]);

  return (
    <TooltipProvider>
      <ShellContext
        value={{ width, panelBack, ...(onBack && { back: onBack }), ...(onClosePanel && { closePanel: onClosePanel }) }}
      >
        <div
          ref={root}
          className={cx(styles.shell, rail == null && styles.noRail, panel != null && styles.withPanel)}
          data-pane={pane}
          style={{ '--col-sidebar': `${side.width}px`, '--col-panel': `${right.width}px` } as CSSProperties}
        >
          {rail != null && (
            <Region as="nav" name="rail" label="Teams" className={styles.rail}>
              {rail}
            </Region>
          )}
          {/* On a phone the pane that fills the window is the page's main part. */}
          <div className={styles.side} role={phone ? 'main' : undefined}>
            {phone && (
              <VisuallyHidden>
                <h1>Channels</h1>
              </VisuallyHidden>
            )}
            <Region as="nav" name="sidebar" label="Channels" className={styles.sideContent}>
              {sidebar}
              <ResizeHandle label="Width of the sidebar" edge="right" column={side} limits={columns.sidebar} />
            </Region>
            {props.tabBar != null && (
              <Region as="nav" name="tabs" label="Main" className={styles.tabs}>
                {props.tabBar}
              </Region>
            )}
          </div>
          <main className={styles.centre} aria-label={props.centreLabel} tabIndex={-1} data-region="page">
            {children}
          </main>
          {panel != null && (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
            <div
              ref={panelRef}
              className={styles.panel}
              role={phone ? 'main' : 'complementary'}
              aria-label={props.panelLabel}
              tabIndex={-1}
              data-region="panel"
            >
              <ResizeHandle label="Width of the panel" edge="left" column={right} limits={columns.panel} />
              {panel}
            </div>
          )}
        </div>
      </ShellContext>
    </TooltipProvider>
  );
}
