import type { SchemeRoles } from './known-schemes.ts';

declare module '../../core/events/signals.ts' {
  interface Signals {
    /** A scheme was made (with its roles) or deleted (null). */
    scheme_changed: { schemeId: string; roles: SchemeRoles | null };
  }
}
