import type { ReactNode } from 'react';
import styles from './autocomplete.module.css';
import { cx } from './cx.ts';
import type { ListChoice } from './hooks/use-list-choice.ts';
import { Skeleton } from './skeleton.tsx';

export interface AutocompleteOption {
  key: string;
  /** Face, icon or emoji, 20 px. */
  icon?: ReactNode;
  label: ReactNode;
  /** Muted after the label: "@oskar". */
  detail?: ReactNode;
  /** At the right: "wrote 20 min ago", "asks to add". */
  end?: ReactNode;
}

export interface AutocompleteGroup {
  /** "In this channel"; left out, the rows have no caption. */
  caption?: string;
  options: AutocompleteOption[];
}

/**
 * The list 6 px above a composer: groups of 32 px rows, the first row chosen. It stands in a positioned parent and is
 * steered by `useListChoice` over all options in order; a press picks without taking the focus from the text.
 */
export function AutocompletePopup({
  label,
  groups,
  choice,
  onPick,
  loading = false,
  foot,
  className,
}: {
  label: string;
  groups: AutocompleteGroup[];
  choice: ListChoice;
  onPick: (index: number) => void;
  /** Two skeleton rows below what is there. */
  loading?: boolean;
  /** Key hints. */
  foot?: ReactNode;
  className?: string | undefined;
}) {
  let index = -1;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press in the list must not take the focus from the text
    <div className={cx(styles.popup, className)} onMouseDown={(event) => event.preventDefault()}>
      <div {...choice.listProps} role="listbox" aria-label={label} className={styles.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox is no fieldset
          <div key={group.caption ?? ''} role="group" aria-label={group.caption ?? label}>
            {group.caption && (
              <div className={styles.caption} aria-hidden="true">
                {group.caption}
              </div>
            )}
            {group.options.map((option) => {
              index += 1;
              const at = index;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard picks through the text field
                // biome-ignore lint/a11y/useFocusableInteractive: as above, the focus stays in the text field
                <div
                  key={option.key}
                  {...choice.optionProps(at)}
                  role="option"
                  aria-selected={at === choice.chosen}
                  className={styles.option}
                  onMouseMove={() => at !== choice.chosen && choice.setChosen(at)}
                  onClick={() => onPick(at)}
                >
                  {option.icon}
                  <span className={styles.label}>{option.label}</span>
                  {option.detail != null && <span className={styles.detail}>{option.detail}</span>}
                  {option.end != null && <span className={styles.end}>{option.end}</span>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {loading && (
        <div className={styles.loading}>
          <Skeleton width={180} />
          <Skeleton width={132} />
        </div>
      )}
      {foot != null && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}
