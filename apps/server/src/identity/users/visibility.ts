import { type Actor, holds } from '../../core/authz/actor.ts';
import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { forbidden } from '../../core/http/index.ts';
import type { UserRow } from './store.ts';

/**
 * Of these users, those whom a reader without the system-wide `view_members` may see. Who shares what with whom is known further
 * up the ladder, by the feature that knows teams and channels.
 */
export type VisibleAmong = (actor: Actor, userIds: readonly string[]) => Promise<ReadonlySet<string>>;

const sources = perServer((_: Core) => ({ current: undefined as VisibleAmong | undefined }));

/** Told once; until then such readers see themselves alone. */
export function setVisibility(core: Core, visibleAmong: VisibleAmong): void {
  sources(core).current = visibleAmong;
}

/** Whether the actor sees every user of the server; guests don't. */
export const seesEverybody = (actor: Actor): boolean => holds(actor, 'view_members');

/** Of these users, those whom the actor may see. */
export async function visibleAmong(core: Core, actor: Actor, userIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (seesEverybody(actor)) return new Set(userIds);
  const others = await sources(core).current?.(actor, userIds);
  return new Set(userIds.filter((id) => id === actor.userId || others?.has(id)));
}

/** Throws 403 unless the actor may see all of these users. */
export async function requireVisible(core: Core, actor: Actor, userIds: readonly string[]): Promise<void> {
  const visible = await visibleAmong(core, actor, userIds);
  if (!userIds.every((id) => visible.has(id))) throw forbidden('view_members');
}

/** Of these accounts, those whom the actor may see, in their order. */
export async function onlyVisible(core: Core, actor: Actor, users: readonly UserRow[]): Promise<readonly UserRow[]> {
  if (seesEverybody(actor)) return users;
  const visible = await visibleAmong(
    core,
    actor,
    users.map(({ id }) => id),
  );
  return users.filter(({ id }) => visible.has(id));
}
