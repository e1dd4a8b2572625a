import type { Actor } from '../../core/authz/actor.ts';
import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
import type { PreferenceKey, PreferenceRow } from './store.ts';

/** Some preferences mean more to features further up the ladder: saved posts, favourite channels, shown direct messages. */
export interface PreferenceParticipant {
  /** Refuses, by throwing, what must not be saved; told the preferences of its category alone, before anything is written. */
  guard?(actor: Actor, preferences: readonly PreferenceRow[]): Promise<void>;
  /** Does its part in the transaction that saves or deletes preferences of its category. */
  changed?(
    write: Write,
    change: { userId: string; saved: readonly PreferenceRow[]; deleted: readonly PreferenceKey[] },
  ): Promise<void>;
}

const participants = perServer((_: Core) => new Map<string, PreferenceParticipant[]>());

/** Takes part in the preferences of one category from now on. */
export function joinPreferences(core: Core, category: string, participant: PreferenceParticipant): void {
  const known = participants(core);
  known.set(category, [...(known.get(category) ?? []), participant]);
}

/** Asks those who guard the categories of these preferences. */
export async function askGuards(core: Core, actor: Actor, preferences: readonly PreferenceRow[]): Promise<void> {
  for (const [category, rows] of Map.groupBy(preferences, (row) => row.category)) {
    for (const { guard } of participants(core).get(category) ?? []) await guard?.(actor, rows);
  }
}

/** Lets those who care about the categories do their part. */
export async function tellChanged(
  core: Core,
  write: Write,
  change: { userId: string; saved?: readonly PreferenceRow[]; deleted?: readonly PreferenceKey[] },
): Promise<void> {
  const { userId, saved = [], deleted = [] } = change;
  for (const [category, known] of participants(core)) {
    const part = {
      userId,
      saved: saved.filter((row) => row.category === category),
      deleted: deleted.filter((key) => key.category === category),
    };
    if (part.saved.length + part.deleted.length === 0) continue;
    for (const { changed } of known) await changed?.(write, part);
  }
}
