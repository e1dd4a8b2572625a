import { type Static, Type } from 'typebox';
import { OptionalString, Strings } from '../core/schema.ts';

/** Query of `GET /system/ping`. */
export const PingQuery = Type.Object({
  get_server_status: OptionalString,
  device_id: OptionalString,
  use_rest_semantics: OptionalString,
});

/** Answer of `GET /system/ping`; the `_status` of the stores only with `get_server_status=true`. */
export const Ping = Type.Object({
  status: Type.String(),
  ActiveSearchBackend: Type.String(),
  AndroidLatestVersion: Type.String(),
  AndroidMinVersion: Type.String(),
  IosLatestVersion: Type.String(),
  IosMinVersion: Type.String(),
  database_status: OptionalString,
  filestore_status: OptionalString,
  root_status: Type.Optional(Type.Boolean()),
  CanReceiveNotifications: OptionalString,
});
export type Ping = Static<typeof Ping>;

/** Answer of `GET /system/timezones`. */
export const Timezones = Strings;
