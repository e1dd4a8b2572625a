export { type ClientFacts, clientConfig } from './client/index.ts';
export type { Config, PartialSettings, SettingName, SettingOf } from './config.ts';
export { ConfigSourceError, InvalidConfig, WrongType } from './errors.ts';
export { clientLicense } from './license.ts';
export { loadConfig } from './load.ts';
export { MASK } from './secrets.ts';
export { ConfigStore } from './store.ts';
export { COMPATIBLE_VERSION } from './version.ts';
