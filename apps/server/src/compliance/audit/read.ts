import type { Audits } from '@parley/contract/compliance/audit.ts';
import type { Page } from '@parley/contract/core/paging.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { requireOwn } from '../../identity/users/index.ts';
import { listAudits } from './store.ts';

/** GET /audits: what everybody did, the latest first. */
export const auditsOfAll = async (core: Core, page: Page): Promise<Audits> =>
  orNull(await listAudits(core.db, {}, page));

/** GET /users/{user_id}/audits: what one user did, for that user and for those who may edit others. */
export async function auditsOfUser(core: Core, actor: Actor, userId: string, page: Page): Promise<Audits> {
  requireOwn(actor, userId);
  return orNull(await listAudits(core.db, { userId }, page));
}

const orNull = <Row>(rows: Row[]): Row[] | null => (rows.length ? rows : null);
