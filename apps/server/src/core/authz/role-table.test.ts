import { describe, expect, it } from 'vitest';
import { DEFAULT_ROLES } from './default-roles/index.ts';
import { DEPRECATED_PERMISSIONS, isPermission, PERMISSIONS, scopeOf } from './permissions.ts';
import { RoleTable } from './role-table.ts';

const byName = (name: string) => DEFAULT_ROLES.find((role) => role.name === name);

describe('the built-in roles', () => {
  it('are 23, each once, with known permissions that are in use', () => {
    expect(new Set(DEFAULT_ROLES.map((role) => role.name)).size).toBe(23);
    for (const role of DEFAULT_ROLES) {
      expect(new Set(role.permissions).size, role.name).toBe(role.permissions.length);
      for (const permission of role.permissions)
        expect(PERMISSIONS, `${role.name}: ${permission}`).toContain(permission);
    }
  });

  it('permit as much as the reference lets them', () => {
    const counts = Object.fromEntries(DEFAULT_ROLES.map((role) => [role.name, role.permissions.length]));
    expect(counts).toMatchObject({
      system_admin: 271,
      system_manager: 120,
      system_read_only_admin: 72,
      system_user_manager: 39,
      system_user: 13,
      system_guest: 2,
      team_admin: 39,
      team_user: 10,
      team_guest: 1,
      channel_admin: 22,
      channel_user: 27,
      channel_guest: 8,
    });
  });

  it('carry the names clients translate', () => {
    expect(byName('system_admin')).toMatchObject({
      displayName: 'authentication.roles.global_admin.name',
      description: 'authentication.roles.global_admin.description',
      schemeManaged: true,
      builtIn: true,
    });
    expect(byName('custom_group_user')).toMatchObject({ schemeManaged: false, builtIn: false });
  });
});

describe('permissions', () => {
  it('are 301 with their scopes', () => {
    expect(PERMISSIONS.length + DEPRECATED_PERMISSIONS.length).toBe(301);
    expect(scopeOf('manage_system')).toBe('system');
    expect(scopeOf('invite_user')).toBe('team');
    expect(scopeOf('create_post')).toBe('channel');
    expect(scopeOf('edit_custom_group')).toBe('group');
    expect(scopeOf('manage_webhooks')).toBe('team');
    expect(scopeOf('sysconsole_write_site_posts')).toBe('system');
    expect(isPermission('sysconsole_read_site')).toBe(true);
    expect(isPermission('no_such_permission')).toBe(false);
  });
});

describe('RoleTable', () => {
  it('adds up what several roles permit and ignores names it does not know', () => {
    const table = new RoleTable(DEFAULT_ROLES);
    const both = table.permissionsOf(['channel_guest', 'system_post_all', 'no_such_role']);
    expect(both.has('read_channel')).toBe(true);
    expect(both.has('use_group_mentions')).toBe(true);
    expect(both.has('manage_system')).toBe(false);
    expect(table.permissionsOf([]).size).toBe(0);
  });

  it('hands out the same set until a role changes', () => {
    const table = new RoleTable(DEFAULT_ROLES);
    const before = table.permissionsOf(['channel_user']);
    expect(table.permissionsOf(['channel_user'])).toBe(before);
    table.set({ name: 'channel_user', permissions: ['read_channel', 'not_a_permission'] });
    expect([...table.permissionsOf(['channel_user'])]).toEqual(['read_channel']);
    expect(table.permissionsOf(['channel_user', 'channel_admin']).has('manage_channel_roles')).toBe(true);
    table.delete('channel_user');
    expect(table.get('channel_user')).toBeUndefined();
    expect(table.permissionsOf(['channel_user']).size).toBe(0);
  });
});
