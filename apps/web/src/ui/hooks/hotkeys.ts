/** A shortcut as written in code: `mod+k`, `alt+shift+up`, `r`, `del`. `mod` is Cmd on a Mac and Ctrl elsewhere. */
export type Shortcut = string;

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const names: Record<string, string> = {
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  esc: 'escape',
  del: 'delete',
  space: ' ',
  plus: '+',
};

/** Whether this device writes Cmd where others write Ctrl. */
export const onMac = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

interface Parsed {
  key: string;
  mod: boolean;
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
}

function parse(shortcut: Shortcut): Parsed {
  const parts = shortcut.toLowerCase().split('+');
  const last = parts.at(-1) ?? '';
  const has = (name: string) => parts.slice(0, -1).includes(name);
  return { key: names[last] ?? last, mod: has('mod'), ctrl: has('ctrl'), alt: has('alt'), shift: has('shift') };
}

/** Whether a key press is this shortcut. For signs such as `?` Shift is part of typing them, so it is not compared. */
export function matches(shortcut: Shortcut, event: KeyPress, mac = onMac()): boolean {
  const wanted = parse(shortcut);
  if (event.key.toLowerCase() !== wanted.key) return false;
  const ctrl = wanted.ctrl || (wanted.mod && !mac);
  const meta = wanted.mod && mac;
  const sign = wanted.key.length === 1 && wanted.key.toLowerCase() === wanted.key.toUpperCase();
  return (
    event.ctrlKey === ctrl &&
    event.metaKey === meta &&
    event.altKey === wanted.alt &&
    (sign || event.shiftKey === wanted.shift)
  );
}

/** Whether the shortcut has a modifier that typing does not use, so that it also counts inside a text field. */
export function worksInText(shortcut: Shortcut): boolean {
  const { mod, ctrl, alt, key } = parse(shortcut);
  return mod || ctrl || alt || key === 'escape' || /^f\d+$/.test(key);
}

const shown: Record<string, string> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
  delete: 'Del',
  ' ': 'Space',
  enter: 'Enter',
  tab: 'Tab',
  backspace: 'Backspace',
};

/** The key caps of a shortcut as this device writes them: `['Ctrl', 'K']`, on a Mac `['⌘', 'K']`. */
export function keyCaps(shortcut: Shortcut, mac = onMac()): string[] {
  const { key, mod, ctrl, alt, shift } = parse(shortcut);
  const caps: string[] = [];
  if (mod) caps.push(mac ? '⌘' : 'Ctrl');
  if (ctrl) caps.push(mac ? '⌃' : 'Ctrl');
  if (alt) caps.push(mac ? '⌥' : 'Alt');
  if (shift) caps.push(mac ? '⇧' : 'Shift');
  caps.push(shown[key] ?? (key.length === 1 ? key.toUpperCase() : key[0]?.toUpperCase() + key.slice(1)));
  return caps;
}

/** The value of `aria-keyshortcuts` for a shortcut: `Control+K`. */
export function ariaShortcut(shortcut: Shortcut, mac = onMac()): string {
  const { key, mod, ctrl, alt, shift } = parse(shortcut);
  const parts: string[] = [];
  if (mod && mac) parts.push('Meta');
  if (ctrl || (mod && !mac)) parts.push('Control');
  if (alt) parts.push('Alt');
  if (shift) parts.push('Shift');
  const long = Object.entries({ ArrowUp: 1, ArrowDown: 1, ArrowLeft: 1, ArrowRight: 1, Escape: 1, Delete: 1 });
  const name = long.find(([full]) => full.toLowerCase() === key)?.[0] ?? (key === ' ' ? 'Space' : key.toUpperCase());
  return [...parts, name].join('+');
}
