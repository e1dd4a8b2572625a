import { type Static, Type } from 'typebox';
import { MapOf, OptionalString, Props, StringMap } from '../core/schema.ts';

/** The server's settings by section and key: `GET /config`, `PUT /config`, `PUT /config/patch`. */
export const Config = MapOf(Props);
export type Config = Static<typeof Config>;

/** Query of `GET /config`. */
export const ConfigQuery = Type.Object({ remove_masked: OptionalString, remove_defaults: OptionalString });

/** What clients are told of the settings, all texts: `GET /config/client`. `CollapsedThreads`, `Version`, ... */
export const ClientConfig = StringMap;
export type ClientConfig = Static<typeof ClientConfig>;

/** What clients are told of the licence, all texts: `GET /license/client`. `IsLicensed` is always there. */
export const ClientLicense = StringMap;
export type ClientLicense = Static<typeof ClientLicense>;

/** Query of `GET /config/client` and `GET /license/client`; only `old` is an accepted format. */
export const ClientFormatQuery = Type.Object({ format: OptionalString });

/** Which settings the environment decides: `GET /config/environment`, in the shape of the settings, leaves true. */
export const ConfigEnvironment = MapOf(Props);
