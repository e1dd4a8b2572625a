import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { indexAfterKey } from '../focus/roving.ts';

/**
 * A list steered from a text field that keeps the focus (autocomplete, palette): the first item is chosen, Up and Down
 * move and wrap, the keys in `pickKeys` pick. Spread `inputProps` on the field, `listProps` on the list, `optionProps(i)`
 * on each option, and call `onKeyDown` from the field's handler; it answers true when it used the key.
 */
export function useListChoice({
  count,
  open,
  onPick,
  onClose,
  pickKeys = ['Enter', 'Tab'],
}: {
  count: number;
  open: boolean;
  onPick: (index: number) => void;
  onClose: () => void;
  pickKeys?: string[];
}) {
  const id = useId();
  const [wanted, setChosen] = useState(0);
  const chosen = Math.min(wanted, Math.max(0, count - 1));
  const active = open && count > 0;
  useEffect(() => {
    if (!open) setChosen(0);
  }, [open]);
  useEffect(() => {
    if (active) document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, chosen, id]);

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!open || event.nativeEvent.isComposing) return false;
    if (event.key === 'Escape') onClose();
    else if (active && pickKeys.includes(event.key) && !event.shiftKey) onPick(chosen);
    else {
      const moves = event.key === 'ArrowUp' || event.key === 'ArrowDown';
      const next = active && moves ? indexAfterKey(event.key, chosen, count, { loop: true }) : undefined;
      if (next === undefined) return false;
      setChosen(next);
    }
    event.preventDefault();
    return true;
  };

  return {
    chosen,
    setChosen,
    onKeyDown,
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': active,
      'aria-controls': active ? id : undefined,
      'aria-activedescendant': active ? `${id}-${chosen}` : undefined,
    } as const,
    listProps: { id, role: 'listbox' } as const,
    optionProps: (index: number) =>
      ({ id: `${id}-${index}`, role: 'option', 'aria-selected': index === chosen, tabIndex: -1 }) as const,
  };
}

/** What `useListChoice` gives, for components that draw the list. */
export type ListChoice = ReturnType<typeof useListChoice>;
