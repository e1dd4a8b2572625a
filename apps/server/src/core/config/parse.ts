import type { SettingName } from './config.ts';
import { WrongType } from './errors.ts';
import { isObject, SETTINGS, type Setting, valueAt } from './tree.ts';

const EXPECTED = {
  string: 'text',
  boolean: 'true or false',
  number: 'a whole number',
  strings: 'a list of texts',
  json: 'JSON of the right form',
} as const;

/**
 * Reads the settings out of a JSON document with sections. What it doesn't name, sets to null or doesn't know is left out.
 * @throws {WrongType} if the document is no object or a value has the wrong type
 */
export function parseSettings(document: unknown): Map<SettingName, unknown> {
  if (!isObject(document)) throw new WrongType(undefined, 'an object with sections');
  const values = new Map<SettingName, unknown>();
  for (const setting of SETTINGS.values()) {
    const value = valueAt(document, setting.path);
    if (value === undefined || value === null) continue;
    if (!fits(setting, value)) throw new WrongType(setting.name, EXPECTED[setting.kind]);
    values.set(setting.name, value);
  }
  return values;
}

function fits(setting: Setting, value: unknown): boolean {
  switch (setting.kind) {
    case 'number':
      return Number.isSafeInteger(value);
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'json':
      return Array.isArray(setting.initial) ? Array.isArray(value) : isObject(value);
    default:
      return typeof value === setting.kind;
  }
}

/**
 * Reads one setting from text, as environment variables give it: lists split at spaces, free-form values as JSON.
 * @throws {WrongType} if the text does not say such a value
 */
export function parseText(setting: Setting, text: string): unknown {
  const value = fromText(setting, text);
  if (value === undefined || !fits(setting, value)) throw new WrongType(setting.name, EXPECTED[setting.kind]);
  return value;
}

const TRUE = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE = ['0', 'f', 'F', 'FALSE', 'false', 'False'];

function fromText(setting: Setting, text: string): unknown {
  switch (setting.kind) {
    case 'string':
      return text;
    case 'boolean':
      return TRUE.includes(text) ? true : FALSE.includes(text) ? false : undefined;
    case 'number':
      return /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
    case 'strings':
      return text.split(' ').filter((item) => item !== '');
    case 'json':
      return fromJson(text);
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // reported as a wrong type, with the name of the variable
  }
}
