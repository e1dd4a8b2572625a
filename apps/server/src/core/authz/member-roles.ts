interface Member {
  readonly roles: string;
  readonly scheme_guest: boolean;
  readonly scheme_user: boolean;
  readonly scheme_admin: boolean;
}

/** The names of the roles that a team or channel gives. */
export interface PlaceRoles {
  readonly guest: string;
  readonly user: string;
  readonly admin: string;
}
export type MemberKind = keyof PlaceRoles;

/** Those of teams and channels without a scheme. */
export const TEAM_ROLES: PlaceRoles = { guest: 'team_guest', user: 'team_user', admin: 'team_admin' };
export const CHANNEL_ROLES: PlaceRoles = { guest: 'channel_guest', user: 'channel_user', admin: 'channel_admin' };

/** What a member is, by the scheme of the place. */
export const kindsOf = (member: Member): MemberKind[] => [
  ...(member.scheme_guest ? (['guest'] as const) : []),
  ...(member.scheme_user ? (['user'] as const) : []),
  ...(member.scheme_admin ? (['admin'] as const) : []),
];

/** The roles given by name, beside those of the scheme. */
export const explicitRoles = (member: Member): string[] => member.roles.split(' ').filter(Boolean);

/** The names of all roles a membership gives, those of the scheme first. */
export const memberRoles = (place: PlaceRoles, member: Member): string[] => [
  ...kindsOf(member).map((kind) => place[kind]),
  ...explicitRoles(member),
];
