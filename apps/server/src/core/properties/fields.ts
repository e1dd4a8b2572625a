import type { PropertyField } from '@parley/contract/core/properties.ts';
import type { Db } from '../db/index.ts';
import { newId } from '../ids/index.ts';

export interface FieldDefinition {
  readonly name: string;
  readonly type: 'text' | 'select' | 'multiselect' | 'date' | 'user' | 'multiuser';
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/**
 * The fields of a group of the server's own, in the order of their names; made at first use, the same for all nodes from then on.
 * @param group name of the group, unique on the server
 */
export async function ensureFields(
  db: Db,
  group: string,
  definitions: readonly FieldDefinition[],
): Promise<PropertyField[]> {
  await db
    .insertInto('property_groups')
    .values({ id: newId(), name: group })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { id } = await db
    .selectFrom('property_groups')
    .select('id')
    .where('name', '=', group)
    .executeTakeFirstOrThrow();
  const now = Date.now();
  await db
    .insertInto('property_fields')
    .values(
      definitions.map(({ name, type, attrs }) => ({
        id: newId(now),
        group_id: id,
        name,
        type,
        attrs: attrs ? JSON.stringify(attrs) : null,
        create_at: now,
        update_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db
    .selectFrom('property_fields')
    .selectAll()
    .where('group_id', '=', id)
    .where('target_id', '=', '')
    .where('delete_at', '=', 0)
    .orderBy('name')
    .execute();
}
