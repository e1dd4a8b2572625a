import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { AuditsTable } from './tables.ts';

export async function insertAudit(db: Db, audit: Insertable<AuditsTable>): Promise<void> {
  await db.insertInto('audits').values(audit).execute();
}

/** A page of all that was written down, or of what one user did; the latest first. */
export async function listAudits(
  db: Db,
  of: { userId?: string },
  page: { perPage: number; offset: number },
): Promise<Selectable<AuditsTable>[]> {
  let query = db.selectFrom('audits').selectAll();
  if (of.userId !== undefined) query = query.where('user_id', '=', of.userId);
  return query.orderBy('create_at', 'desc').orderBy('id', 'desc').limit(page.perPage).offset(page.offset).execute();
}

export async function deleteAuditsOf(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('audits').where('user_id', '=', userId).execute();
}
