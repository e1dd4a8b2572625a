import { administrationRoles } from './administration.ts';
import { channelRoles } from './channel.ts';
import { playbookRoles } from './playbook.ts';
import type { RoleDefinition } from './role.ts';
import { systemRoles } from './system.ts';
import { teamRoles } from './team.ts';

export type { RoleDefinition } from './role.ts';

/** The 23 roles every installation starts with. */
export const DEFAULT_ROLES: readonly RoleDefinition[] = [
  ...systemRoles,
  ...administrationRoles,
  ...teamRoles,
  ...channelRoles,
  ...playbookRoles,
];
