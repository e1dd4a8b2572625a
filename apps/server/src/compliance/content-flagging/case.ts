import type { PropertyValue } from '@parley/contract/core/properties.ts';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { AppError } from '../../core/http/index.ts';
import { valuesOf, writeValues } from '../../core/properties/index.ts';
import { caseFields, type FieldName, type Status } from './case-fields.ts';

/** What flagging has to say of a post: nothing, as long as nobody flagged it. */
export async function caseValues(core: Core, db: Db, postId: string): Promise<PropertyValue[]> {
  const { status } = await caseFields(core);
  return valuesOf(db, status.group_id, postId);
}

/** Writes what the case says from now on; gives what it says then in these fields. */
export async function writeCase(
  core: Core,
  db: Db,
  postId: string,
  said: Partial<Record<FieldName, unknown>>,
): Promise<PropertyValue[]> {
  const fields = await caseFields(core);
  const values = Object.entries(said).map(([name, value]) => ({ field: fields[name as FieldName], value }));
  return writeValues(db, { id: postId, type: 'post' }, values);
}

/** A flagged post: where it stands, and whether it is flagging that hides it. */
export interface Case {
  readonly status: Status;
  readonly isHiding: boolean;
}

/** The case of a post; undefined if nobody flagged it. */
export async function findCase(core: Core, db: Db, postId: string): Promise<Case | undefined> {
  const { status, content_flagging_managed: managed } = await caseFields(core);
  const values = await caseValues(core, db, postId);
  const saidBy = (fieldId: string) => values.find(({ field_id }) => field_id === fieldId)?.value;
  const stands = saidBy(status.id) as Status | undefined;
  return stands && { status: stands, isHiding: saidBy(managed.id) === true };
}

/** The case of a post; 404 if nobody flagged it. */
export async function requireCase(core: Core, db: Db, postId: string): Promise<Case> {
  const found = await findCase(core, db, postId);
  if (found) return found;
  throw new AppError('app.content_flagging.no_status_property.app_error', 404, 'Nobody flagged this message.');
}

/** The case of a post about which nothing is decided yet; 404 if nobody flagged it, 400 if it is decided. */
export async function requireOpenCase(core: Core, db: Db, postId: string): Promise<Case> {
  const found = await requireCase(core, db, postId);
  if (found.status === 'Pending' || found.status === 'Assigned') return found;
  throw new AppError(
    'api.content_flagging.error.post_not_in_progress',
    400,
    'It has been decided about this message already.',
  );
}

const ONCE: Readonly<Record<Status, string>> = {
  Pending: 'in_progress',
  Assigned: 'in_progress',
  Retained: 'retained',
  Removed: 'removed',
};

/** Throws 400 if the post was flagged before: it is decided once. */
export async function requireUnflagged(core: Core, db: Db, postId: string): Promise<void> {
  const found = await findCase(core, db, postId);
  if (!found) return;
  throw new AppError(
    `app.content_flagging.can_flag_post.${ONCE[found.status]}`,
    400,
    'This message has been flagged before.',
  );
}
