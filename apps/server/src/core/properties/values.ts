import type { PropertyField, PropertyValue } from '@parley/contract/core/properties.ts';
import { sql } from 'kysely';
import type { Db } from '../db/index.ts';
import { newId } from '../ids/index.ts';

/** What a group says of one thing, in the order in which it was said first. */
export async function valuesOf(db: Db, groupId: string, targetId: string): Promise<PropertyValue[]> {
  return db
    .selectFrom('property_values')
    .selectAll()
    .where('target_id', '=', targetId)
    .where('group_id', '=', groupId)
    .where('delete_at', '=', 0)
    .orderBy('create_at')
    .orderBy('id')
    .execute();
}

/** Says something of a thing; what was said by the same fields before is replaced. Gives the values as they are now. */
export async function writeValues(
  db: Db,
  target: { id: string; type: string },
  values: readonly { field: PropertyField; value: unknown }[],
): Promise<PropertyValue[]> {
  const now = Date.now();
  return db
    .insertInto('property_values')
    .values(
      values.map(({ field, value }) => ({
        id: newId(now),
        target_id: target.id,
        target_type: target.type,
        group_id: field.group_id,
        field_id: field.id,
        value: JSON.stringify(value),
        create_at: now,
        update_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['group_id', 'target_id', 'field_id'])
        .where(sql<boolean>`delete_at = 0`)
        .doUpdateSet((row) => ({ value: row.ref('excluded.value'), update_at: now })),
    )
    .returningAll()
    .execute();
}

/** Takes back what a field says of a thing. */
export async function deleteValue(db: Db, targetId: string, field: PropertyField): Promise<void> {
  await db
    .deleteFrom('property_values')
    .where('target_id', '=', targetId)
    .where('group_id', '=', field.group_id)
    .where('field_id', '=', field.id)
    .execute();
}
