import type { Config, SettingName, SettingOf } from '../config.ts';
import { SETTINGS, valueAt } from '../tree.ts';

/** What a valid configuration fulfils. The error has the id `model.config.is_valid.<id>`, unless the id has a prefix of its own. */
export interface Rule {
  readonly setting: SettingName;
  readonly id: string;
  /** Completes the sentence "<setting> ...", for operators. */
  readonly words: string;
  readonly holds: (config: Config) => boolean;
}

const PREFIX = 'model.config.is_valid.';

/** Any condition on a setting. */
export const rule = (setting: SettingName, id: string, words: string, holds: (config: Config) => boolean): Rule => ({
  setting,
  id: id.startsWith('ent.') ? id : PREFIX + id,
  words,
  holds,
});

/** A whole number not below `least`. */
export function atLeast(least: number, setting: SettingOf<number>, id: string): Rule {
  const read = reader<number>(setting);
  return rule(setting, id, `must be at least ${least}`, (config) => read(config) >= least);
}

/** One of a closed list of texts. */
export function oneOf(values: readonly string[], setting: SettingOf<string>, id: string): Rule {
  const read = reader<string>(setting);
  const words = `must be one of: ${values.map((value) => value || '(empty)').join(', ')}`;
  return rule(setting, id, words, (config) => values.includes(read(config)));
}

/** Not the empty text. */
export function notEmpty(setting: SettingOf<string>, id: string): Rule {
  const read = reader<string>(setting);
  return rule(setting, id, 'must not be empty', (config) => read(config) !== '');
}

/** A text that a pattern or function accepts. */
export function text(setting: SettingOf<string>, id: string, words: string, accepts: (text: string) => boolean): Rule {
  const read = reader<string>(setting);
  return rule(setting, id, words, (config) => accepts(read(config)));
}

/** Rules that count only under a condition, e.g. while a feature is on. */
export const when = (condition: (config: Config) => boolean, rules: readonly Rule[]): Rule[] =>
  rules.map((each) => ({ ...each, holds: (config) => !condition(config) || each.holds(config) }));

function reader<V>(setting: SettingName): (config: Config) => V {
  const path = SETTINGS.get(setting)?.path ?? [];
  return (config) => valueAt(config, path) as V;
}
