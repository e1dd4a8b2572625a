import { role } from './role.ts';

/** Roles in a playbook and in a run of one. */
export const playbookRoles = [
  role('playbook_admin', {
    schemeManaged: true,
    builtIn: true,
    permissions: [
      'playbook_public_manage_properties',
      'playbook_public_manage_members',
      'playbook_public_manage_roles',
      'playbook_public_make_private',
      'playbook_private_manage_properties',
      'playbook_private_manage_members',
      'playbook_private_manage_roles',
    ],
  }),
  role('playbook_member', {
    schemeManaged: true,
    builtIn: true,
    permissions: [
      'playbook_public_manage_properties',
      'playbook_public_manage_members',
      'playbook_public_view',
      'playbook_private_manage_properties',
      'playbook_private_manage_members',
      'playbook_private_view',
      'run_create',
    ],
  }),
  role('run_admin', {
    schemeManaged: true,
    builtIn: true,
    permissions: ['run_manage_properties', 'run_manage_members'],
  }),
  role('run_member', { schemeManaged: true, builtIn: true, permissions: ['run_view'] }),
];
