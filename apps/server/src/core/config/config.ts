import type { DEFAULTS } from './defaults/index.ts';

/** The whole configuration as plain, mutable data: sections of settings, some in a group within their section. */
export type Settings = typeof DEFAULTS;

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** The configuration in force: frozen, replaced as a whole when something changes. */
export type Config = DeepReadonly<Settings>;

type IsGroup<T> = T extends readonly unknown[]
  ? false
  : T extends object
    ? string extends keyof T
      ? false
      : true
    : false;

type Leaf<T, V> = {
  [K in keyof T & string]: IsGroup<T[K]> extends true ? `${K}.${Leaf<T[K], V>}` : T[K] extends V ? K : never;
}[keyof T & string];

/** Names a setting whose value is a `V`: `Section.Key`, or `Section.Group.Key`. */
export type SettingOf<V> = Leaf<Settings, V>;

/** Names any setting. */
export type SettingName = SettingOf<unknown>;

/** Some sections with some of their settings. */
export type PartialSettings = { [S in keyof Settings]?: { [K in keyof Settings[S]]?: unknown } };
