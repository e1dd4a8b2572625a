import { SUPPORTED_LOCALES } from '../locales.ts';
import { atLeast, oneOf, rule, text } from './rule.ts';
import { commaList } from './text.ts';

export const peopleRules = [
  text(
    'TeamSettings.SiteName',
    'sitename_length.app_error',
    'must have at most 30 bytes',
    (name) => Buffer.byteLength(name) <= 30,
  ),
  atLeast(1, 'TeamSettings.MaxUsersPerTeam', 'max_users.app_error'),
  atLeast(1, 'TeamSettings.MaxChannelsPerTeam', 'max_channels.app_error'),
  atLeast(1, 'TeamSettings.MaxNotificationsPerChannel', 'max_notify_per_channel.app_error'),
  atLeast(1, 'TeamSettings.UserStatusAwayTimeout', 'user_status_away_timeout.app_error'),
  oneOf(['any', 'team'], 'TeamSettings.RestrictDirectMessage', 'restrict_direct_message.app_error'),
  oneOf(
    ['username', 'nickname_full_name', 'full_name'],
    'TeamSettings.TeammateNameDisplay',
    'teammate_name_display.app_error',
  ),
  rule(
    'TeamSettings.ExperimentalViewArchivedChannels',
    'experimental_view_archived_channels.app_error',
    'must be true',
    ({ TeamSettings: s }) => s.ExperimentalViewArchivedChannels,
  ),
  atLeast(5, 'PasswordSettings.MinimumLength', 'password_length.app_error'),
  rule(
    'PasswordSettings.MinimumLength',
    'password_length.app_error',
    'must be at most 72',
    ({ PasswordSettings: s }) => s.MinimumLength <= 72,
  ),
  text(
    'LocalizationSettings.AvailableLocales',
    'localization.available_locales.app_error',
    'must be empty or a comma separated list of supported languages',
    (locales) => commaList(locales).every((locale) => SUPPORTED_LOCALES.includes(locale)),
  ),
  rule(
    'DisplaySettings.CustomURLSchemes',
    'display.custom_url_schemes.app_error',
    'must hold names like ssh or git+ssh',
    ({ DisplaySettings: s }) => s.CustomURLSchemes.every((scheme) => /^[A-Za-z][A-Za-z0-9.+-]*$/.test(scheme)),
  ),
  rule(
    'WranglerSettings.AllowedEmailDomain',
    'move_thread.domain_invalid.app_error',
    'must hold domain names',
    ({ WranglerSettings: s }) =>
      s.AllowedEmailDomain.every((domain) => domain === 'localhost' || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain)),
  ),
];
