interface Member {
  readonly roles: string;
  readonly scheme_guest: boolean;
  readonly scheme_user: boolean;
  readonly scheme_admin: boolean;
}

/** The names of all roles a membership gives, those of the scheme first. */
export function memberRoles(place: 'team' | 'channel', member: Member): string[] {
  return [
    ...(member.scheme_guest ? [`${place}_guest`] : []),
    ...(member.scheme_user ? [`${place}_user`] : []),
    ...(member.scheme_admin ? [`${place}_admin`] : []),
    ...member.roles.split(' ').filter(Boolean),
  ];
}
