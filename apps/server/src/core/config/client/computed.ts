import type { Config } from '../config.ts';
import { DEFAULTS } from '../defaults/index.ts';
import { BUILD_NUMBER } from '../version.ts';
import type { ClientFacts } from './index.ts';

type Told = Record<string, string | number | boolean>;

/** Most characters of a post. */
const MAX_POST_SIZE = 16383;

/** Told to everybody: what is no setting, or made from several. */
export const computedLimited = (config: Config, facts: ClientFacts): Told => ({
  AppsPluginEnabled: false,
  AsymmetricSigningPublicKey: '',
  BuildDate: '',
  BuildEnterpriseReady: true,
  BuildHash: '',
  BuildHashEnterprise: '',
  BuildNumber: BUILD_NUMBER,
  DiagnosticId: facts.serverId,
  TelemetryId: facts.serverId,
  EnableClientMetrics: config.MetricsSettings.Enable && config.MetricsSettings.EnableClientMetrics,
  NoAccounts: facts.noAccounts,
  ServiceEnvironment: 'production',
});

/** Told to people with a session. */
export const computedFull = (config: Config, facts: ClientFacts): Told => ({
  ...attributeSets(config),
  AllowedThemes: config.ThemeSettings.AllowedThemes.join(','),
  CWSMock: '',
  ContentFlaggingEnabled: config.FeatureFlags.ContentFlagging && config.ContentFlaggingSettings.EnableContentFlagging,
  CustomUrlSchemes: config.DisplaySettings.CustomURLSchemes.join(','),
  DataRetentionFileRetentionHours: retentionHours(config, 'File'),
  DataRetentionMessageRetentionHours: retentionHours(config, 'Message'),
  EnableAutoTranslation: config.FeatureFlags.AutoTranslation && config.AutoTranslationSettings.Enable,
  EnableNotificationMetrics:
    config.FeatureFlags.NotificationMonitoring && config.MetricsSettings.EnableNotificationMetrics,
  ExperimentalEnablePostMetadata: true,
  ExperimentalRemoteClusterService:
    config.FeatureFlags.EnableRemoteClusterService && config.ConnectedWorkspacesSettings.EnableRemoteClusterService,
  ExperimentalTimezone: true,
  FeatureFlagExperimentalCrossTeamSearch: config.ServiceSettings.EnableCrossTeamSearch,
  GiphySdkKey: config.ServiceSettings.GiphySdkKey,
  InstallationDate: facts.installedAt,
  IsDefaultMarketplace: config.PluginSettings.MarketplaceURL === DEFAULTS.PluginSettings.MarketplaceURL,
  MaxPostSize: MAX_POST_SIZE,
  PostAcknowledgements: true,
  SchemaVersion: facts.schemaVersion,
  UpgradedFromTE: false,
  WranglerAllowedEmailDomain: config.WranglerSettings.AllowedEmailDomain.join(','),
  WranglerPermittedWranglerRoles: config.WranglerSettings.PermittedWranglerRoles.join(','),
});

/** Which profile fields come from elsewhere, so that clients don't offer to edit them. */
const attributeSets = ({ LdapSettings: ldap, SamlSettings: saml }: Config): Told => ({
  LdapFirstNameAttributeSet: ldap.FirstNameAttribute !== '',
  LdapLastNameAttributeSet: ldap.LastNameAttribute !== '',
  LdapNicknameAttributeSet: ldap.NicknameAttribute !== '',
  LdapPictureAttributeSet: ldap.PictureAttribute !== '',
  LdapPositionAttributeSet: ldap.PositionAttribute !== '',
  SamlFirstNameAttributeSet: saml.FirstNameAttribute !== '',
  SamlLastNameAttributeSet: saml.LastNameAttribute !== '',
  SamlNicknameAttributeSet: saml.NicknameAttribute !== '',
  SamlPositionAttributeSet: saml.PositionAttribute !== '',
});

function retentionHours({ DataRetentionSettings: s }: Config, kind: 'Message' | 'File'): number {
  const days = s[`${kind}RetentionDays`];
  return days > 0 ? days * 24 : s[`${kind}RetentionHours`];
}
