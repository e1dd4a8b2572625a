import type { Presence, UpdateStatus } from '@parley/contract/identity/statuses.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { invalidBody } from '../../core/http/index.ts';
import { requireOwn } from '../users/index.ts';
import { changeStatus } from './change.ts';
import { dndTimer } from './dnd-timer.ts';
import { knownStatuses } from './known-statuses.ts';
import type { StatusRow } from './store.ts';
import { chosen } from './transitions.ts';

const CHOICES: ReadonlySet<string> = new Set(['online', 'away', 'dnd', 'offline'] satisfies Presence[]);

/** PUT /users/{user_id}/status: what the user chooses stays until the user chooses again; kept at once. */
export async function chooseStatus(core: Core, actor: Actor, userId: string, body: UpdateStatus): Promise<StatusRow> {
  if (body.user_id !== userId) throw invalidBody('user_id');
  const { status = '', dnd_end_time: end = 0 } = body;
  if (!CHOICES.has(status)) throw invalidBody('status');
  if (end < 0) throw invalidBody('dnd_end_time');
  requireOwn(actor, userId);
  const dndEnd = status === 'dnd' || status === 'away' ? end : 0;
  const row = await changeStatus(core, userId, chosen(status as Presence, { now: Date.now(), dndEnd }));
  await knownStatuses(core).flush();
  if (row.status === 'dnd' && end > 0) dndTimer(core).expect(end);
  return row;
}
