import type { RoleDefinition } from './default-roles/index.ts';
import { isPermission, type Permission } from './permissions.ts';

/** What the table needs to know of a role; stored roles carry more. */
export type RoleEntry = { readonly name: string; readonly permissions: readonly string[] };

/**
 * What each role permits, in memory: asked on every request. Filled with the built-in roles, then overwritten with the stored
 * ones at start and whenever one changes.
 */
export class RoleTable {
  readonly #roles = new Map<string, ReadonlySet<Permission>>();
  readonly #combined = new Map<string, ReadonlySet<Permission>>();
  readonly #unions = new WeakMap<ReadonlySet<Permission>, WeakMap<ReadonlySet<Permission>, ReadonlySet<Permission>>>();

  constructor(defaults: readonly RoleDefinition[]) {
    for (const role of defaults) this.set(role);
  }

  /** Adds or replaces a role. Permissions this build doesn't know are left out: they permit nothing. */
  set(role: RoleEntry): void {
    this.#roles.set(role.name, new Set(role.permissions.filter(isPermission)));
    this.#combined.clear();
  }

  /** Forgets a role: whoever holds it is permitted nothing by it. */
  delete(name: string): void {
    this.#roles.delete(name);
    this.#combined.clear();
  }

  /** What one role permits; undefined if there is no such role. */
  get(name: string): ReadonlySet<Permission> | undefined {
    return this.#roles.get(name);
  }

  /**
   * What these roles permit together; unknown names permit nothing. The same set is handed out for the same names until a role
   * changes, so take a new one per request rather than keeping it.
   */
  permissionsOf(roleNames: readonly string[]): ReadonlySet<Permission> {
    const key = roleNames.join(' ');
    const known = this.#combined.get(key);
    if (known) return known;
    const combined = new Set<Permission>();
    for (const name of roleNames) for (const permission of this.#roles.get(name) ?? []) combined.add(permission);
    // Names come from rows, not from requests, yet nothing stops a system from having very many custom roles.
    if (this.#combined.size >= MOST_COMBINATIONS) this.#combined.clear();
    this.#combined.set(key, combined);
    return combined;
  }

  /** Both sets of permissions together; memoised, so hand in sets that are kept. */
  union(permitted: ReadonlySet<Permission>, added: ReadonlySet<Permission>): ReadonlySet<Permission> {
    let unions = this.#unions.get(permitted);
    if (!unions) {
      unions = new WeakMap();
      this.#unions.set(permitted, unions);
    }
    let union = unions.get(added);
    if (!union) {
      union = permitted.union(added);
      unions.set(added, union);
    }
    return union;
  }
}

const MOST_COMBINATIONS = 10_000;
