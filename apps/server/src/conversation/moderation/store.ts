import { sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { ChannelRow } from '../channels/index.ts';

/** Takes the channel for a change; undefined if there is none. */
export const lockChannel = (db: Db, id: string): Promise<ChannelRow | undefined> =>
  db.selectFrom('channels').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** A role of a channel's own scheme, and the name of the role that stands above it. */
export interface ScopedRole {
  readonly name: string;
  readonly kind: 'guest' | 'user' | 'admin';
  readonly above: string;
}

/**
 * The roles of schemes that channels have as their own, by their names or by the role above them. Of several channels with one
 * scheme the first one counts.
 */
export async function scopedRoles(db: Db, by: { names: readonly string[] } | { above: string }): Promise<ScopedRole[]> {
  const condition = 'names' in by ? sql`role.name = any(${by.names as string[]})` : sql`role.above = ${by.above}`;
  const { rows } = await sql<ScopedRole>`
    select role.name, role.kind, role.above
    from schemes as own
      join lateral (select team_id from channels where scheme_id = own.id order by id limit 1) as channel on true
      left join teams on teams.id = channel.team_id
      left join schemes as theirs on theirs.id = teams.scheme_id and theirs.delete_at = 0
      cross join lateral (values
        (own.default_channel_guest_role, 'guest', coalesce(theirs.default_channel_guest_role, 'channel_guest')),
        (own.default_channel_user_role, 'user', coalesce(theirs.default_channel_user_role, 'channel_user')),
        (own.default_channel_admin_role, 'admin', coalesce(theirs.default_channel_admin_role, 'channel_admin'))
      ) as role(name, kind, above)
    where own.scope = 'channel' and own.delete_at = 0 and ${condition}
  `.execute(db);
  return rows;
}
