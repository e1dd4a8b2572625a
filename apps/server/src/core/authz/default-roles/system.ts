import { role } from './role.ts';

/** Roles of people and bots in the whole system. */
export const systemRoles = [
  role('system_user', {
    schemeManaged: true,
    builtIn: true,
    key: 'global_user',
    permissions: [
      'create_direct_channel',
      'create_group_channel',
      'list_public_teams',
      'join_public_teams',
      'create_team',
      'create_custom_group',
      'create_emojis',
      'delete_emojis',
      'view_members',
      'manage_custom_group_members',
      'edit_custom_group',
      'delete_custom_group',
      'restore_custom_group',
    ],
  }),
  role('system_guest', {
    schemeManaged: true,
    builtIn: true,
    key: 'global_guest',
    permissions: ['create_direct_channel', 'create_group_channel'],
  }),
  role('system_custom_group_admin', {
    schemeManaged: false,
    builtIn: true,
    permissions: [
      'create_custom_group',
      'manage_custom_group_members',
      'edit_custom_group',
      'delete_custom_group',
      'restore_custom_group',
    ],
  }),
  role('system_post_all', {
    schemeManaged: false,
    builtIn: true,
    permissions: ['upload_file', 'create_post', 'use_channel_mentions', 'use_group_mentions'],
  }),
  role('system_post_all_public', {
    schemeManaged: false,
    builtIn: true,
    permissions: ['create_post_public', 'use_channel_mentions', 'use_group_mentions'],
  }),
  role('system_user_access_token', {
    schemeManaged: false,
    builtIn: true,
    permissions: ['create_user_access_token', 'read_user_access_token', 'revoke_user_access_token'],
  }),
  role('custom_group_user', { schemeManaged: false, builtIn: false, permissions: [] }),
];
