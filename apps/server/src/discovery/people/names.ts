import { type Actor, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Config } from '../../core/config/index.ts';
import type { NameField, PeopleFilter } from './filter.ts';

const MOST_WORDS = 10;

/** The words of a search, of which each must begin a name. An at sign before a name is no part of it. */
export function wordsFilter(term: string, fields: readonly NameField[]): Pick<PeopleFilter, 'words'> {
  const words = term
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^@/, ''))
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  return words.length > 0 ? { words: { words, fields } } : {};
}

/** Which names may be looked through: what the privacy settings hide cannot be searched either. */
export function nameFields(actor: Actor, config: Config, options: { addresses: boolean }): NameField[] {
  const { ShowFullName: names, ShowEmailAddress: addresses } = config.PrivacySettings;
  const all = isSystemAdmin(actor);
  return [
    'username',
    'nickname',
    ...(names || all ? (['first_name', 'last_name'] as const) : []),
    ...(options.addresses && (addresses || all) ? (['email'] as const) : []),
  ];
}
