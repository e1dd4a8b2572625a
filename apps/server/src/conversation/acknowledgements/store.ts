import type { Selectable } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { PostAcknowledgementsTable } from './tables.ts';

export type AcknowledgementRow = Selectable<PostAcknowledgementsTable>;

/** Keeps that somebody took note; null if that was kept before. */
export async function insertAcknowledgement(db: Db, row: AcknowledgementRow): Promise<AcknowledgementRow | null> {
  const inserted = await db
    .insertInto('post_acknowledgements')
    .values(row)
    .onConflict((conflict) => conflict.columns(['post_id', 'user_id']).doNothing())
    .returningAll()
    .executeTakeFirst();
  return inserted ?? null;
}

export async function findAcknowledgement(
  db: Db,
  postId: string,
  userId: string,
): Promise<AcknowledgementRow | undefined> {
  return db
    .selectFrom('post_acknowledgements')
    .selectAll()
    .where('post_id', '=', postId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
}

export async function deleteAcknowledgement(db: Db, postId: string, userId: string): Promise<void> {
  await db.deleteFrom('post_acknowledgements').where('post_id', '=', postId).where('user_id', '=', userId).execute();
}
