/** Pages of the system console. Each has a permission to read it (`sysconsole_read_<page>`) and one to change it (`sysconsole_write_<page>`). */
export const CONSOLE_PAGES = [
  'about_edition_and_license',
  'billing',
  'reporting_site_statistics',
  'reporting_team_statistics',
  'reporting_server_logs',
  'user_management_users',
  'user_management_groups',
  'user_management_teams',
  'user_management_channels',
  'user_management_permissions',
  'user_management_system_roles',
  'environment_web_server',
  'environment_database',
  'environment_elasticsearch',
  'environment_file_storage',
  'environment_image_proxy',
  'environment_smtp',
  'environment_push_notification_server',
  'environment_high_availability',
  'environment_rate_limiting',
  'environment_logging',
  'environment_session_lengths',
  'environment_performance_monitoring',
  'environment_developer',
  'environment_mobile_security',
  'site_customization',
  'site_localization',
  'site_users_and_teams',
  'site_notifications',
  'site_announcement_banner',
  'site_emoji',
  'site_posts',
  'site_file_sharing_and_downloads',
  'site_public_links',
  'site_notices',
  'authentication_signup',
  'authentication_email',
  'authentication_password',
  'authentication_mfa',
  'authentication_ldap',
  'authentication_saml',
  'authentication_openid',
  'authentication_guest_access',
  'plugins',
  'integrations_integration_management',
  'integrations_bot_accounts',
  'integrations_gif',
  'integrations_cors',
  'compliance_data_retention_policy',
  'compliance_compliance_export',
  'compliance_compliance_monitoring',
  'compliance_custom_terms_of_service',
  'experimental_features',
  'experimental_feature_flags',
  'products_boards',
  'site_ip_filters',
] as const;

/** Whole sections of the console in older role definitions; roles may still name them, nothing asks for them. */
export const DEPRECATED_CONSOLE_PAGES = [
  'authentication',
  'site',
  'environment',
  'reporting',
  'about',
  'experimental',
  'integrations',
  'compliance',
  'experimental_bleve',
] as const;

export type ConsolePage = (typeof CONSOLE_PAGES)[number];
type AnyConsolePage = ConsolePage | (typeof DEPRECATED_CONSOLE_PAGES)[number];
export type ConsolePermission = `sysconsole_${'read' | 'write'}_${AnyConsolePage}`;

/** The permissions to read these pages. */
export const readPages = <P extends AnyConsolePage>(pages: readonly P[]) =>
  pages.map((page) => `sysconsole_read_${page}` as const);

/** The permissions to change these pages. */
export const writePages = <P extends AnyConsolePage>(pages: readonly P[]) =>
  pages.map((page) => `sysconsole_write_${page}` as const);
