/** Every feature that a licence of the reference can unlock: all are part of the one build. */
const FEATURES = [
  ...[
    'LDAP',
    'LDAPGroups',
    'MFA',
    'SAML',
    'Cluster',
    'Metrics',
    'GoogleOAuth',
    'Office365OAuth',
    'OpenId',
    'Compliance',
  ],
  ...[
    'MHPNS',
    'Announcement',
    'Elasticsearch',
    'DataRetention',
    'IDLoadedPushNotifications',
    'EmailNotificationContents',
  ],
  ...['MessageExport', 'CustomPermissionsSchemes', 'GuestAccounts', 'GuestAccountsPermissions', 'CustomTermsOfService'],
  ...['LockTeammateNameDisplay', 'SharedChannels', 'RemoteClusterService', 'OutgoingOAuthConnections'],
];

/** Far enough away that no client warns of the end; small enough for clients that reckon in nanoseconds. */
const NEVER = Date.UTC(2200, 0, 1);

/**
 * The licence clients ask for before they show a feature: there is none to buy, so everything is on.
 * @param options.detailed adds what only those may see who may read licence information
 */
export function clientLicense(options: { detailed: boolean }): Record<string, string> {
  const license: Record<string, string> = {
    IsLicensed: 'true',
    SkuShortName: 'advanced',
    Users: '0',
    Company: 'Parley',
    Cloud: 'false',
    IsTrial: 'false',
    IsGovSku: 'false',
    ...Object.fromEntries(FEATURES.map((feature) => [feature, 'true'])),
  };
  if (!options.detailed) return license;
  return {
    ...license,
    Id: 'parleyhaseveryfeaturebuilt',
    SkuName: 'Parley',
    Name: 'Parley',
    Email: '',
    IssuedAt: '0',
    StartsAt: '0',
    ExpiresAt: String(NEVER),
  };
}
