import type { CustomStatus } from '@parley/contract/identity/statuses.ts';

/** A custom status with nothing left out. */
export type KeptStatus = { emoji: string; text: string; duration: string; expires_at: string };

/** How a status without an end travels. */
export const NO_END = '0001-01-01T00:00:00Z';

const MOST = 5;

/** The recent ones, newest first; none for a text that cannot be read. */
export function parseRecent(value: string | undefined): KeptStatus[] {
  try {
    const list: unknown = JSON.parse(value || '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** Puts a status to the front; one of the same text gives way. */
export const withStatus = (recent: readonly KeptStatus[], status: KeptStatus): KeptStatus[] =>
  [status, ...recent.filter((other) => other.text !== status.text)].slice(0, MOST);

export const withoutStatus = (recent: readonly KeptStatus[], { emoji = '', text = '' }: CustomStatus): KeptStatus[] =>
  recent.filter((other) => other.emoji !== emoji || other.text !== text);
