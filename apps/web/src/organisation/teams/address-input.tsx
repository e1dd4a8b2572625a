import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { Chip } from '../../ui/chip.tsx';
import type { FieldControl } from '../../ui/field.tsx';
import { announce } from '../../ui/live-region.tsx';
import styles from './address-input.module.css';
import { addAddresses, isAddress, readAddresses } from './address-list.ts';

/**
 * E-mail addresses as chips. Comma, space, Enter and leaving the field end one; a pasted list becomes many; Backspace in
 * the empty field takes the last one back.
 */
export function AddressInput({
  control,
  addresses,
  onChange,
}: {
  control: FieldControl;
  addresses: string[];
  onChange: (addresses: string[]) => void;
}) {
  const [text, setText] = useState('');

  const take = (typed: string, all: boolean) => {
    const { addresses: found, rest } = readAddresses(all ? `${typed} ` : typed);
    if (found.length > 0) {
      onChange(addAddresses(addresses, found));
      announce(found.length === 1 ? `${found[0]} added` : `${found.length} addresses added`);
    }
    setText(all && found.length === 0 ? typed.trim() : rest);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault();
      take(text, true);
    } else if (event.key === 'Backspace' && text === '' && addresses.length > 0) onChange(addresses.slice(0, -1));
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    event.preventDefault();
    take(`${text}${event.clipboardData.getData('text')}`, true);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press between the chips goes to the text, as in a field
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is in the text already
    <div className={styles.box} onClick={(event) => event.currentTarget.querySelector('input')?.focus()}>
      {addresses.map((address) => (
        <Chip
          key={address}
          plain
          invalid={!isAddress(address)}
          value={address}
          onRemove={() => onChange(addresses.filter((other) => other !== address))}
        />
      ))}
      <input
        {...control}
        className={styles.text}
        type="text"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        onChange={(event) => take(event.target.value, false)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => take(text, true)}
      />
    </div>
  );
}
