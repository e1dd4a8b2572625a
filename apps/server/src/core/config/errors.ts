import type { SettingName } from './config.ts';

/** A configuration that breaks a rule. `id` is the stable error id, `setting` the culprit. */
export class InvalidConfig extends Error {
  readonly id: string;
  readonly setting: SettingName;

  constructor(id: string, setting: SettingName, rule: string) {
    super(`${setting} ${rule}`);
    this.id = id;
    this.setting = setting;
  }
}

/** A value of a wrong type, e.g. text where a number belongs. */
export class WrongType extends Error {
  readonly setting: SettingName | undefined;

  constructor(setting: SettingName | undefined, expected: string) {
    super(`${setting ?? 'The configuration'} must be ${expected}`);
    this.setting = setting;
  }
}

/** A start that cannot go on: says which variable or file is at fault. Never holds the value of a secret. */
export class ConfigSourceError extends Error {}
