import { createHash } from 'node:crypto';
import type pg from 'pg';
import { newId, newToken } from '../../apps/server/src/core/ids/index.ts';

export interface World {
  readonly teamId: string;
  readonly channelIds: readonly string[];
  readonly users: readonly { readonly id: string; readonly token: string }[];
}

/** A team whose channels all its users belong to, each user with a session: written to the database, as logging in costs too much. */
export async function makeWorld(pool: pg.Pool, size: { users: number; channels: number }): Promise<World> {
  const now = Date.now();
  const teamId = newId();
  const users = Array.from({ length: size.users }, () => ({ id: newId(), token: newToken() }));
  const channelIds = Array.from({ length: size.channels }, () => newId());
  const ids = users.map(({ id }) => id);
  await pool.query(
    `insert into users (id, create_at, update_at, username, email, roles)
     select id, $2, $2, 'user' || n, 'user' || n || '@example.com', 'system_user'
     from unnest($1::text[]) with ordinality as u(id, n)`,
    [ids, now],
  );
  await pool.query(
    `insert into sessions (id, token_hash, user_id, create_at, expires_at, last_activity_at)
     select 's' || right(id, 25), hash, id, $3::int8, $3::int8 + 86400000, $3::int8 from unnest($1::text[], $2::bytea[]) as u(id, hash)`,
    [ids, users.map(({ token }) => createHash('sha256').update(token).digest()), now],
  );
  await pool.query(
    `insert into teams (id, create_at, update_at, display_name, name, invite_id) values ($1, $2, $2, 'Bench', 'bench', $1)`,
    [teamId, now],
  );
  await pool.query(
    `insert into team_members (team_id, user_id, create_at) select $1, id, $3 from unnest($2::text[]) as u(id)`,
    [teamId, ids, now],
  );
  await pool.query(
    `insert into channels (id, create_at, update_at, team_id, type, name, display_name)
     select id, $3, $3, $2, 'O', 'channel-' || n, 'Channel ' || n from unnest($1::text[]) with ordinality as c(id, n)`,
    [channelIds, teamId, now],
  );
  await pool.query(
    `insert into channel_members (channel_id, user_id) select c, u from unnest($1::text[]) as c, unnest($2::text[]) as u`,
    [channelIds, ids],
  );
  await pool.query('vacuum analyze');
  return { teamId, channelIds, users };
}
