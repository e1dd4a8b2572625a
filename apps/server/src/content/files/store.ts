import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { FilesTable } from './tables.ts';

export type FileRow = Selectable<FilesTable>;

export async function insertFile(db: Db, file: Insertable<FilesTable>): Promise<FileRow> {
  return db.insertInto('files').values(file).returningAll().executeTakeFirstOrThrow();
}

/** The file, also one that was deleted. */
export async function findFile(db: Db, id: string): Promise<FileRow | undefined> {
  return db.selectFrom('files').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The files of a post in the order they were uploaded. */
export async function filesOfPost(db: Db, postId: string, options: { withDeleted: boolean }): Promise<FileRow[]> {
  let query = db.selectFrom('files').selectAll().where('post_id', '=', postId);
  if (!options.withDeleted) query = query.where('delete_at', '=', 0);
  return query.orderBy('create_at').orderBy('id').execute();
}
