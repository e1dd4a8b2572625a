import { atLeast, notEmpty, oneOf, text, when } from './rule.ts';
import { isHttpUrl, isLdapFilter } from './text.ts';

const isAttributeValue = (value: string) => value === '' || /^[^=]+=[^=]+$/.test(value);
const FILTER = 'must be an LDAP filter';

const ldap = [
  oneOf(['', 'TLS', 'STARTTLS'], 'LdapSettings.ConnectionSecurity', 'ldap_security.app_error'),
  atLeast(1, 'LdapSettings.SyncIntervalMinutes', 'ldap_sync_interval.app_error'),
  atLeast(0, 'LdapSettings.MaxPageSize', 'ldap_max_page_size.app_error'),
  ...when(
    ({ LdapSettings: s }) => s.Enable,
    [
      notEmpty('LdapSettings.LdapServer', 'ldap_server'),
      notEmpty('LdapSettings.BaseDN', 'ldap_basedn'),
      notEmpty('LdapSettings.EmailAttribute', 'ldap_email'),
      notEmpty('LdapSettings.UsernameAttribute', 'ldap_username'),
      notEmpty('LdapSettings.IdAttribute', 'ldap_id'),
      notEmpty('LdapSettings.LoginIdAttribute', 'ldap_login_id'),
      atLeast(1, 'LdapSettings.MaximumLoginAttempts', 'ldap_max_login_attempts.app_error'),
      text('LdapSettings.UserFilter', 'ent.ldap.validate_filter.app_error', FILTER, isLdapFilter),
      text('LdapSettings.GuestFilter', 'ent.ldap.validate_guest_filter.app_error', FILTER, isLdapFilter),
      text('LdapSettings.AdminFilter', 'ent.ldap.validate_admin_filter.app_error', FILTER, isLdapFilter),
    ],
  ),
];

const saml = when(
  ({ SamlSettings: s }) => s.Enable,
  [
    text('SamlSettings.IdpURL', 'saml_idp_url.app_error', 'must be an http(s) address', isHttpUrl),
    notEmpty('SamlSettings.IdpDescriptorURL', 'saml_idp_descriptor_url.app_error'),
    notEmpty('SamlSettings.IdpCertificateFile', 'saml_idp_cert.app_error'),
    notEmpty('SamlSettings.EmailAttribute', 'saml_email_attribute.app_error'),
    notEmpty('SamlSettings.UsernameAttribute', 'saml_username_attribute.app_error'),
    notEmpty('SamlSettings.ServiceProviderIdentifier', 'saml_spidentifier_attribute.app_error'),
    ...when(
      ({ SamlSettings: s }) => s.Verify,
      [
        text(
          'SamlSettings.AssertionConsumerServiceURL',
          'saml_assertion_consumer_service_url.app_error',
          'must be an http(s) address',
          isHttpUrl,
        ),
      ],
    ),
    ...when(
      ({ SamlSettings: s }) => s.Encrypt,
      [
        notEmpty('SamlSettings.PrivateKeyFile', 'saml_private_key.app_error'),
        notEmpty('SamlSettings.PublicCertificateFile', 'saml_public_cert.app_error'),
      ],
    ),
    oneOf(
      ['RSAwithSHA1', 'RSAwithSHA256', 'RSAwithSHA512'],
      'SamlSettings.SignatureAlgorithm',
      'saml_signature_algorithm.app_error',
    ),
    oneOf(['Canonical1.0', 'Canonical1.1'], 'SamlSettings.CanonicalAlgorithm', 'saml_canonical_algorithm.app_error'),
    text(
      'SamlSettings.GuestAttribute',
      'saml_guest_attribute.app_error',
      'must be empty or attribute=value',
      isAttributeValue,
    ),
    text(
      'SamlSettings.AdminAttribute',
      'saml_admin_attribute.app_error',
      'must be empty or attribute=value',
      isAttributeValue,
    ),
  ],
);

export const signInRules = [...ldap, ...saml];
