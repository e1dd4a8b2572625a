import { type Static, Type } from 'typebox';
import { Nullable, Time } from '../core/schema.ts';

/** One request that was written down: `GET /audits`, `GET /users/{user_id}/audits`. */
export const Audit = Type.Object({
  id: Type.String(),
  create_at: Time,
  user_id: Type.String({ description: 'who did it; empty where nobody had logged in' }),
  action: Type.String({ description: 'the path of the request' }),
  extra_info: Type.String(),
  ip_address: Type.String(),
  session_id: Type.String(),
});
export type Audit = Static<typeof Audit>;

/** A page of them, the latest first; null when there are none. */
export const Audits = Nullable(Type.Array(Audit));
export type Audits = Static<typeof Audits>;
