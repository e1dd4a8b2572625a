import type { Permission } from './permissions.ts';

/**
 * The rule at the door of a route: who gets to the handler at all. What else must hold is said by the feature's policy.
 * A route without one stops the server at start.
 */
export type Access =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'session' }
  | { readonly kind: 'permission'; readonly permission: Permission };

/** Open to all; the handler is told the actor if there is one. */
export const anyone = { kind: 'anyone' } as const satisfies Access;

/** A valid session; the feature's policy decides the rest. */
export const loggedIn = { kind: 'session' } as const satisfies Access;

/** A session whose system roles hold the permission. */
export const permitted = (permission: Permission) => ({ kind: 'permission', permission }) as const satisfies Access;
