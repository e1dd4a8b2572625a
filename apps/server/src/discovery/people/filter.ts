import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../../core/db/tables.ts';

/** Which accounts are meant; what is left out does not narrow. */
export interface PeopleFilter {
  readonly inTeam?: string | undefined;
  readonly notInTeam?: string | undefined;
  readonly inChannel?: string | undefined;
  readonly notInChannel?: string | undefined;
  readonly withoutTeam?: boolean;
  readonly active?: boolean | undefined;
  readonly bots?: boolean;
  /** A system role among others. */
  readonly role?: string | undefined;
  /** Accounts of any of these; the ordinary ones (`system_user`, `team_user`, `channel_user`) mean: and nothing more. */
  readonly anyRole?: {
    readonly system: readonly string[];
    readonly team: readonly string[];
    readonly channel: readonly string[];
  };
  /** Every word must begin one of the fields. */
  readonly words?: { readonly words: readonly string[]; readonly fields: readonly NameField[] };
  /** Only those whom this reader may see. */
  readonly seenBy?: Viewer | undefined;
}

export type NameField = 'username' | 'nickname' | 'first_name' | 'last_name' | 'email';

/** A reader who sees himself, those he shares a channel with, and the members of these teams. */
export interface Viewer {
  readonly userId: string;
  readonly teamIds: readonly string[];
}

type Condition = ReturnType<typeof sql<SqlBool>>;

/** The filter as a condition on `users`. */
export function matches(filter: PeopleFilter) {
  return ({ and }: ExpressionBuilder<Tables, 'users'>) => and(conditions(filter));
}

function conditions(filter: PeopleFilter): Condition[] {
  const { inTeam, notInTeam, inChannel, notInChannel, active, role } = filter;
  return [
    ...(inTeam ? [isInTeam(inTeam)] : []),
    ...(notInTeam ? [not(isInTeam(notInTeam))] : []),
    ...(inChannel ? [isInChannel(inChannel)] : []),
    ...(notInChannel ? [not(isInChannel(notInChannel))] : []),
    ...(filter.withoutTeam ? [not(inAnyTeam)] : []),
    ...(active === undefined ? [] : [active ? sql<SqlBool>`users.delete_at = 0` : sql<SqlBool>`users.delete_at > 0`]),
    ...(filter.bots === false ? [sql<SqlBool>`not users.is_bot`] : []),
    ...(role ? [hasRole(role)] : []),
    ...(filter.anyRole ? hasAnyRole(filter.anyRole, filter) : []),
    ...(filter.words?.words.map((word) => beginsWith(word, filter.words?.fields ?? [])) ?? []),
    ...(filter.seenBy ? [isSeenBy(filter.seenBy)] : []),
  ];
}

const not = (condition: Condition): Condition => sql<SqlBool>`not ${condition}`;

const inAnyTeam = sql<SqlBool>`exists (select from team_members m where m.user_id = users.id and m.delete_at = 0)`;

const isInTeam = (teamId: string): Condition =>
  sql<SqlBool>`exists (select from team_members m where m.team_id = ${teamId} and m.user_id = users.id and m.delete_at = 0)`;

const isInChannel = (channelId: string): Condition =>
  sql<SqlBool>`exists (select from channel_members m where m.channel_id = ${channelId} and m.user_id = users.id)`;

const hasRole = (role: string): Condition => sql<SqlBool>`${role} = any(string_to_array(users.roles, ' '))`;

function hasAnyRole(roles: NonNullable<PeopleFilter['anyRole']>, { inTeam, inChannel }: PeopleFilter): Condition[] {
  const options = [
    ...roles.system.map((role) => (role === 'system_user' ? sql<SqlBool>`users.roles = ${role}` : hasRole(role))),
    ...roles.team.map(
      (role) =>
        sql<SqlBool>`exists (select from team_members m where m.user_id = users.id and m.delete_at = 0 and ${inTeam ? sql`m.team_id = ${inTeam}` : sql`true`} and ${byScheme(role)})`,
    ),
    ...roles.channel.map(
      (role) =>
        sql<SqlBool>`exists (select from channel_members m where m.user_id = users.id and ${inChannel ? sql`m.channel_id = ${inChannel}` : sql`true`} and ${byScheme(role)})`,
    ),
  ];
  return options.length > 0 ? [sql<SqlBool>`(${sql.join(options, sql` or `)})`] : [];
}

/** Whether the membership `m` has this role, by the scheme or by name. */
function byScheme(role: string): Condition {
  if (role.endsWith('_admin')) return sql<SqlBool>`m.scheme_admin`;
  if (role.endsWith('_guest')) return sql<SqlBool>`m.scheme_guest`;
  if (role.endsWith('_user')) return sql<SqlBool>`m.scheme_user and not m.scheme_admin`;
  return sql<SqlBool>`${role} = any(string_to_array(m.roles, ' '))`;
}

/** Ranges instead of patterns, so that every field is looked up in its index, however often the statement was prepared. */
function beginsWith(word: string, fields: readonly NameField[]): Condition {
  const end = `${word}\u{10FFFF}`;
  const inField = (field: NameField): Condition => {
    const value =
      field === 'username' || field === 'email' ? sql.ref(field) : sql`lower(${sql.ref(field)}) collate "C"`;
    return sql<SqlBool>`(${value} >= ${word} and ${value} < ${end})`;
  };
  return sql<SqlBool>`(${sql.join(fields.map(inField), sql` or `)})`;
}

const isSeenBy = ({ userId, teamIds }: Viewer): Condition => sql<SqlBool>`(
  users.id = ${userId}
  or exists (
    select from channel_members mine join channel_members theirs using (channel_id)
    where mine.user_id = ${userId} and theirs.user_id = users.id
  )
  or exists (
    select from team_members m where m.team_id = any(${teamIds as string[]}) and m.user_id = users.id and m.delete_at = 0
  )
)`;
