import { clientRequirements, nativeAppSettings } from './clients.ts';
import { cacheSettings, clusterSettings, jobSettings, metricsSettings } from './cluster.ts';
import {
  complianceSettings,
  contentFlaggingSettings,
  dataRetentionSettings,
  messageExportSettings,
} from './compliance.ts';
import { emailSettings } from './email.ts';
import {
  analyticsSettings,
  autoTranslationSettings,
  cloudSettings,
  connectedWorkspacesSettings,
  experimentalSettings,
  wranglerSettings,
} from './experimental.ts';
import { featureFlags } from './feature-flags.ts';
import { fileSettings } from './file.ts';
import { ldapSettings } from './ldap.ts';
import { experimentalAuditSettings, logSettings } from './logging.ts';
import { gitLabSettings, googleSettings, office365Settings, openIdSettings } from './oauth.ts';
import { pluginSettings } from './plugin.ts';
import { samlSettings } from './saml.ts';
import { elasticsearchSettings } from './search.ts';
import { accessControlSettings, passwordSettings, rateLimitSettings } from './security.ts';
import { serviceSettings } from './service.ts';
import {
  announcementSettings,
  displaySettings,
  imageProxySettings,
  localizationSettings,
  supportSettings,
  themeSettings,
} from './site.ts';
import { sqlSettings } from './sql.ts';
import { guestAccountsSettings, privacySettings, teamSettings } from './team.ts';
import { exportSettings, importSettings } from './transfer.ts';

/** What a fresh installation starts with: keys and values of the reference, but for the few that docs/deviations.md names. */
export const DEFAULTS = {
  ServiceSettings: serviceSettings,
  TeamSettings: teamSettings,
  ClientRequirements: clientRequirements,
  SqlSettings: sqlSettings,
  LogSettings: logSettings,
  ExperimentalAuditSettings: experimentalAuditSettings,
  PasswordSettings: passwordSettings,
  FileSettings: fileSettings,
  EmailSettings: emailSettings,
  RateLimitSettings: rateLimitSettings,
  PrivacySettings: privacySettings,
  SupportSettings: supportSettings,
  AnnouncementSettings: announcementSettings,
  ThemeSettings: themeSettings,
  GitLabSettings: gitLabSettings,
  GoogleSettings: googleSettings,
  Office365Settings: office365Settings,
  OpenIdSettings: openIdSettings,
  LdapSettings: ldapSettings,
  ComplianceSettings: complianceSettings,
  LocalizationSettings: localizationSettings,
  SamlSettings: samlSettings,
  NativeAppSettings: nativeAppSettings,
  CacheSettings: cacheSettings,
  ClusterSettings: clusterSettings,
  MetricsSettings: metricsSettings,
  ExperimentalSettings: experimentalSettings,
  AnalyticsSettings: analyticsSettings,
  ElasticsearchSettings: elasticsearchSettings,
  DataRetentionSettings: dataRetentionSettings,
  MessageExportSettings: messageExportSettings,
  JobSettings: jobSettings,
  PluginSettings: pluginSettings,
  DisplaySettings: displaySettings,
  GuestAccountsSettings: guestAccountsSettings,
  ImageProxySettings: imageProxySettings,
  CloudSettings: cloudSettings,
  ImportSettings: importSettings,
  ExportSettings: exportSettings,
  WranglerSettings: wranglerSettings,
  ConnectedWorkspacesSettings: connectedWorkspacesSettings,
  AccessControlSettings: accessControlSettings,
  ContentFlaggingSettings: contentFlaggingSettings,
  AutoTranslationSettings: autoTranslationSettings,
  FeatureFlags: featureFlags,
};
