import type { Config, SettingName } from './config.ts';
import { SUPPORTED_LOCALES } from './locales.ts';
import { commaList } from './rules/text.ts';
import { SETTINGS } from './tree.ts';

/** Settings that mean their default when left empty. */
const EMPTY_IS_DEFAULT: readonly SettingName[] = [
  'EmailSettings.SMTPPort',
  'EmailSettings.SMTPServer',
  'ExportSettings.Directory',
  'FileSettings.AmazonS3Endpoint',
  'FileSettings.Directory',
  'FileSettings.ExportAmazonS3Endpoint',
  'FileSettings.ExportDirectory',
  'ImportSettings.Directory',
  'PluginSettings.ClientDirectory',
  'PluginSettings.Directory',
  'PluginSettings.MarketplaceURL',
  'SamlSettings.LoginButtonText',
  'SupportSettings.TermsOfServiceLink',
  'TeamSettings.SiteName',
];

const MOST_REACTIONS = 500;

/** Brings values into the form they are kept in; what can't be brought there is left for the rules to refuse. */
export function normalize(values: Map<SettingName, unknown>): void {
  for (const name of EMPTY_IS_DEFAULT) if (values.get(name) === '') values.set(name, SETTINGS.get(name)?.initial);
  change<string>(values, 'ServiceSettings.SiteURL', (url) => url.replace(/\/+$/, ''));
  change<number>(values, 'ServiceSettings.UniqueEmojiReactionLimitPerPost', (limit) => Math.min(limit, MOST_REACTIONS));
  change<string>(values, 'LocalizationSettings.DefaultServerLocale', supportedLocale);
  change<string>(values, 'LocalizationSettings.DefaultClientLocale', supportedLocale);
  change<string>(values, 'LocalizationSettings.AvailableLocales', (locales) =>
    commaList(locales).every((locale) => SUPPORTED_LOCALES.includes(locale)) ? locales : '',
  );
}

/** What follows from a change: exports begin where they are switched on. */
export function followUp(values: Map<SettingName, unknown>, before: Config, now: number): void {
  const enabled = values.get('MessageExportSettings.EnableExport');
  if (enabled === undefined || enabled === before.MessageExportSettings.EnableExport) return;
  const from =
    values.get('MessageExportSettings.ExportFromTimestamp') ?? before.MessageExportSettings.ExportFromTimestamp;
  if (!enabled) values.set('MessageExportSettings.ExportFromTimestamp', 0);
  else if (from === 0) values.set('MessageExportSettings.ExportFromTimestamp', now);
}

const supportedLocale = (locale: string) => (SUPPORTED_LOCALES.includes(locale) ? locale : 'en');

function change<T>(values: Map<SettingName, unknown>, name: SettingName, how: (value: T) => T): void {
  if (values.has(name)) values.set(name, how(values.get(name) as T));
}
