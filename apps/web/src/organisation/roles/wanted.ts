import { batcher } from '../../lib/api/batcher.ts';
import { type Client, type Effects, perClient } from '../../lib/client.ts';
import { rolesApi } from './api.ts';
import { roleNames } from './store.ts';

const loader = perClient((client) =>
  batcher<string>({
    load: async (names) => client.store.apply('roles.received', { roles: await rolesApi(client.http).byNames(names) }),
    onError: client.report,
  }),
);

function wantRoles(client: Client, holders: readonly { roles: string }[]): void {
  const { byName } = client.store.getState().roles;
  const names = new Set(holders.flatMap(({ roles }) => roleNames(roles)));
  loader(client)([...names].filter((name) => !byName[name]));
}

/** The permissions behind every role that the user holds are loaded once. */
export const rolesEffects: Effects = {
  'session.opened': (client, { user }) => wantRoles(client, [user]),
  'teams.mine': (client, { members }) => wantRoles(client, members),
  'members.mine': (client, { members }) => wantRoles(client, members),
  memberrole_updated: (client, { member }) => wantRoles(client, [member]),
  channel_member_updated: (client, { channelMember }) => wantRoles(client, [channelMember]),
  user_role_updated: (client, data) => wantRoles(client, [data]),
};
