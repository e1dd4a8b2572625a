import type { SettingName } from './config.ts';
import { isObject, SETTINGS } from './tree.ts';

/** What stands for a secret outside the server. Sent back, it means: keep what is there. */
export const MASK = '*'.repeat(32);

/** Settings that never leave the server as they are. */
export const SECRETS: readonly SettingName[] = [
  'AutoTranslationSettings.LibreTranslate.APIKey',
  'CacheSettings.RedisPassword',
  'ElasticsearchSettings.Password',
  'EmailSettings.SMTPPassword',
  'FileSettings.AmazonS3SecretAccessKey',
  'FileSettings.ExportAmazonS3SecretAccessKey',
  'FileSettings.PublicLinkSalt',
  'GitLabSettings.Secret',
  'GoogleSettings.Secret',
  'LdapSettings.BindPassword',
  'MessageExportSettings.GlobalRelaySettings.SMTPPassword',
  'Office365Settings.Secret',
  'OpenIdSettings.Secret',
  'ServiceSettings.SplitKey',
  'SqlSettings.AtRestEncryptKey',
  'SqlSettings.DataSource',
  'SqlSettings.DataSourceReplicas',
  'SqlSettings.DataSourceSearchReplicas',
  'SqlSettings.ReplicaLagSettings',
];

/** Masked even when empty: there is always a database, and clients show that it is set. */
const ALWAYS_MASKED: ReadonlySet<SettingName> = new Set<SettingName>(['SqlSettings.DataSource']);

/** The value of a secret setting as outsiders may see it. */
export function mask(name: SettingName, value: unknown): unknown {
  if (value === '' && ALWAYS_MASKED.has(name)) return MASK;
  return maskValue(value);
}

function maskValue(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : MASK;
  if (Array.isArray(value)) return value.map(maskValue);
  if (isObject(value)) return 'DataSource' in value ? { ...value, DataSource: maskValue(value.DataSource) } : value;
  return value;
}

/** Puts back what the mask stands for: `kept` is the value in force, `sent` what came from outside. */
export function unmask(sent: unknown, kept: unknown): unknown {
  if (sent === MASK) return kept ?? '';
  if (Array.isArray(sent)) return sent.map((item, i) => unmask(item, Array.isArray(kept) ? kept[i] : undefined));
  if (isObject(sent) && 'DataSource' in sent) {
    return { ...sent, DataSource: unmask(sent.DataSource, isObject(kept) ? kept.DataSource : undefined) };
  }
  return sent;
}

for (const name of SECRETS) if (!SETTINGS.has(name)) throw new Error(`${name} is no setting`);
