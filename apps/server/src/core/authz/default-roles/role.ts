import type { Permission } from '../permissions.ts';

/** A role as it is when nobody has changed it. */
export interface RoleDefinition {
  readonly name: string;
  /** Keys of translated texts, as clients expect them. */
  readonly displayName: string;
  readonly description: string;
  readonly permissions: readonly Permission[];
  /** Given to people by the scheme of their team or channel, not by naming the role. */
  readonly schemeManaged: boolean;
  /** Part of the system: can be changed, never deleted. */
  readonly builtIn: boolean;
}

/** A built-in role; `key` names its texts where that differs from the role's name. */
export function role(
  name: string,
  given: { permissions: readonly Permission[]; schemeManaged: boolean; builtIn: boolean; key?: string },
): RoleDefinition {
  const { key = name, ...rest } = given;
  const texts = `authentication.roles.${key}`;
  return { name, displayName: `${texts}.name`, description: `${texts}.description`, ...rest };
}
