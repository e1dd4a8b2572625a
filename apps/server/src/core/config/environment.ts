import type { SettingName } from './config.ts';
import { ConfigSourceError, WrongType } from './errors.ts';
import { parseText } from './parse.ts';
import { SETTINGS, type Setting } from './tree.ts';

/** The variable that overrides a setting: `MM_SERVICESETTINGS_SITEURL` for `ServiceSettings.SiteURL`. */
export const variableOf = (setting: Setting): string => `MM_${setting.path.join('_').toUpperCase()}`;

const BY_VARIABLE = new Map([...SETTINGS.values()].map((setting) => [variableOf(setting), setting]));
const SECTION_PREFIXES = new Set([...SETTINGS.values()].map((setting) => `MM_${setting.path[0]?.toUpperCase()}_`));

/**
 * The settings that environment variables fix, and the variables that look like one but name no setting (misspelt ones, which
 * would otherwise do nothing and say nothing).
 * @throws {ConfigSourceError} naming the variable whose text does not fit
 */
export function readEnvironment(env: NodeJS.ProcessEnv): { values: Map<SettingName, unknown>; unknown: string[] } {
  const values = new Map<SettingName, unknown>();
  const unknown: string[] = [];
  for (const [variable, text] of Object.entries(env)) {
    const setting = BY_VARIABLE.get(variable);
    if (setting && text !== undefined) values.set(setting.name, parseVariable(variable, setting, text));
    else if (!setting && looksLikeSetting(variable)) unknown.push(variable);
  }
  return { values, unknown };
}

function parseVariable(variable: string, setting: Setting, text: string): unknown {
  try {
    return parseText(setting, text);
  } catch (error) {
    if (!(error instanceof WrongType)) throw error;
    throw new ConfigSourceError(`Environment variable ${variable}: ${error.message}`, { cause: error });
  }
}

function looksLikeSetting(variable: string): boolean {
  const end = variable.indexOf('_', 'MM_'.length);
  return end > 0 && SECTION_PREFIXES.has(variable.slice(0, end + 1));
}
