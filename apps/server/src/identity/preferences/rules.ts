import { AppError } from '../../core/http/index.ts';
import type { PreferenceRow } from './store.ts';

const LONGEST_NAME_BYTES = 32;
const LONGEST_VALUE = 20_000;
const COLOUR = /^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$/;
/** Entries of a theme that are words and no colours. */
const THEME_WORDS: ReadonlySet<string> = new Set(['type', 'image', 'codeTheme']);

/** Throws 400 `model.preference.is_valid.<field>.app_error` for the first rule that is broken. */
export function checkPreference({ category, name, value }: PreferenceRow): void {
  if (!category || Buffer.byteLength(category) > LONGEST_NAME_BYTES) throw invalid('category');
  if (Buffer.byteLength(name) > LONGEST_NAME_BYTES) throw invalid('name');
  if ([...value].length > LONGEST_VALUE) throw invalid('value');
  if (category === 'sidebar_settings' && name === 'limit_visible_dms_gms' && !isBetween(value, 1, 40)) {
    throw invalid('limit_visible_dms_gms');
  }
}

/** A preference in its kept form: a theme holds colours and nothing else, whatever was sent. */
export function cleanPreference(row: PreferenceRow): PreferenceRow {
  return row.category === 'theme' ? { ...row, value: cleanTheme(row.value) } : row;
}

function cleanTheme(text: string): string {
  const theme: Record<string, string> = {};
  for (const [name, value] of Object.entries(parseTheme(text))) {
    if (typeof value !== 'string') continue;
    theme[name] = THEME_WORDS.has(name) || COLOUR.test(value) ? value : '#ffffff';
  }
  return JSON.stringify(theme);
}

/** What is no JSON is a theme without entries, which clients read as their own default. */
function parseTheme(text: string): object {
  try {
    const theme: unknown = JSON.parse(text);
    return typeof theme === 'object' && theme !== null ? theme : {};
  } catch {
    return {};
  }
}

const isBetween = (text: string, least: number, most: number): boolean =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

const invalid = (field: string): AppError =>
  new AppError(`model.preference.is_valid.${field}.app_error`, 400, `A preference has an invalid ${field}.`);
