import type { Config, SettingName } from './config.ts';
import { DEFAULTS } from './defaults/index.ts';

/** What the value of a setting is made of; `json` settings are taken as they come, whole. */
export type SettingKind = 'string' | 'boolean' | 'number' | 'strings' | 'json';

export interface Setting {
  readonly name: SettingName;
  /** Section, then groups, then key. */
  readonly path: readonly string[];
  readonly kind: SettingKind;
  readonly initial: unknown;
}

/** Values of some settings by name: a layer of the configuration. */
export type Values = ReadonlyMap<SettingName, unknown>;

/** Settings that hold data of their own form; whoever uses one checks what is inside. */
const FREE_FORM: ReadonlySet<string> = new Set<SettingName>([
  'ContentFlaggingSettings.NotificationSettings.EventTargetMapping',
  'ExperimentalAuditSettings.AdvancedLoggingJSON',
  'LogSettings.AdvancedLoggingJSON',
  'PluginSettings.PluginStates',
  'PluginSettings.Plugins',
  'SqlSettings.ReplicaLagSettings',
]);

/** Every setting there is, by name. */
export const SETTINGS: ReadonlyMap<SettingName, Setting> = new Map(
  collect(DEFAULTS, []).map((setting) => [setting.name, setting] as const),
);

/** Whether the value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path within nested objects; undefined where the path ends early. */
export function valueAt(tree: unknown, path: readonly string[]): unknown {
  let at = tree;
  for (const step of path) {
    if (!isObject(at)) return undefined;
    at = at[step];
  }
  return at;
}

/** The reverse of reading by name: nested sections with these values. */
export function toTree(values: Values): Record<string, Record<string, unknown>> {
  const tree: Record<string, Record<string, unknown>> = {};
  for (const [name, value] of values) {
    let at: Record<string, unknown> = tree;
    const path = SETTINGS.get(name)?.path ?? [];
    for (const step of path.slice(0, -1)) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[path.at(-1) ?? ''] = value;
  }
  return tree;
}

/** The configuration that layers add up to; later layers win. Frozen to its leaves. */
export function combine(...layers: readonly Values[]): Config {
  const values = new Map<SettingName, unknown>();
  for (const setting of SETTINGS.values()) values.set(setting.name, setting.initial);
  for (const layer of layers) for (const [name, value] of layer) values.set(name, value);
  return freeze(structuredClone(toTree(values))) as unknown as Config;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}

function collect(tree: object, path: readonly string[]): Setting[] {
  return Object.entries(tree).flatMap(([key, initial]: [string, unknown]) => {
    const here = [...path, key];
    const name = here.join('.') as SettingName;
    if (isObject(initial) && !FREE_FORM.has(name)) return collect(initial, here);
    return [{ name, path: here, kind: kindOf(name, initial), initial }];
  });
}

function kindOf(name: string, initial: unknown): SettingKind {
  if (FREE_FORM.has(name)) return 'json';
  if (Array.isArray(initial)) return 'strings';
  return typeof initial as 'string' | 'boolean' | 'number';
}
