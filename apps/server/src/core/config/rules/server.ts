import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { atLeast, oneOf, rule, text, when } from './rule.ts';
import { isHttpUrl, isListenAddress } from './text.ts';

const emptyOrUrl = (value: string) => value === '' || isHttpUrl(value);
const emptyOrAnyUrl = (value: string) => value === '' || URL.canParse(value);

export const serverRules = [
  text('ServiceSettings.SiteURL', 'site_url.app_error', 'must be empty or an http(s) address', emptyOrUrl),
  text('ServiceSettings.WebsocketURL', 'websocket_url.app_error', 'must be empty or an address', emptyOrAnyUrl),
  text('ServiceSettings.ListenAddress', 'listen_address.app_error', 'must be [host]:port', isListenAddress),
  oneOf(['', 'TLS'], 'ServiceSettings.ConnectionSecurity', 'webserver_security.app_error'),
  ...when(
    ({ ServiceSettings: s }) => s.ConnectionSecurity === 'TLS' && !s.UseLetsEncrypt,
    [
      text('ServiceSettings.TLSCertFile', 'tls_cert_file_missing.app_error', 'must name a file', existsSync),
      text('ServiceSettings.TLSKeyFile', 'tls_key_file_missing.app_error', 'must name a file', existsSync),
    ],
  ),
  ...when(
    ({ ServiceSettings: s }) => s.EnableLocalMode,
    [
      text(
        'ServiceSettings.LocalModeSocketLocation',
        'local_mode_socket.app_error',
        'must be in an existing folder',
        (path) => existsSync(dirname(path)),
      ),
    ],
  ),
  atLeast(1, 'ServiceSettings.ReadTimeout', 'read_timeout.app_error'),
  atLeast(1, 'ServiceSettings.WriteTimeout', 'write_timeout.app_error'),
  atLeast(1, 'ServiceSettings.MaximumLoginAttempts', 'login_attempts.app_error'),
  atLeast(1, 'ServiceSettings.OutgoingIntegrationRequestsTimeout', 'outgoing_integrations_request_timeout.app_error'),
  atLeast(1, 'ServiceSettings.MaximumPayloadSizeBytes', 'max_payload_size.app_error'),
  atLeast(1, 'ServiceSettings.MaximumURLLength', 'max_url_length.app_error'),
  rule(
    'ServiceSettings.AllowCookiesForSubdomains',
    'allow_cookies_for_subdomains.app_error',
    'needs ServiceSettings.SiteURL',
    ({ ServiceSettings: s }) => !s.AllowCookiesForSubdomains || s.SiteURL !== '',
  ),
  atLeast(1000, 'ServiceSettings.TimeBetweenUserTypingUpdatesMilliseconds', 'time_between_user_typing.app_error'),
  oneOf(
    ['disabled', 'default_on', 'default_off'],
    'ServiceSettings.ExperimentalGroupUnreadChannels',
    'group_unread_channels.app_error',
  ),
  oneOf(
    ['disabled', 'default_on', 'default_off', 'always_on'],
    'ServiceSettings.CollapsedThreads',
    'collapsed_threads.app_error',
  ),
  rule(
    'ServiceSettings.ThreadAutoFollow',
    'collapsed_threads.autofollow.app_error',
    'must be true while ServiceSettings.CollapsedThreads is not disabled',
    ({ ServiceSettings: s }) => s.ThreadAutoFollow || s.CollapsedThreads === 'disabled',
  ),
  atLeast(2, 'ServiceSettings.PersistentNotificationIntervalMinutes', 'persistent_notifications_interval.app_error'),
  atLeast(1, 'ServiceSettings.PersistentNotificationMaxCount', 'persistent_notifications_count.app_error'),
  atLeast(1, 'ServiceSettings.PersistentNotificationMaxRecipients', 'persistent_notifications_recipients.app_error'),
  atLeast(1, 'RateLimitSettings.PerSec', 'rate_sec.app_error'),
  atLeast(1, 'RateLimitSettings.MaxBurst', 'max_burst.app_error'),
  atLeast(1, 'RateLimitSettings.MemoryStoreSize', 'rate_mem.app_error'),
  oneOf(['lru', 'redis'], 'CacheSettings.CacheType', 'cache_type.app_error'),
  ...when(
    ({ CacheSettings: s }) => s.CacheType === 'redis',
    [
      text('CacheSettings.RedisAddress', 'empty_redis_address.app_error', 'must not be empty', (value) => value !== ''),
      atLeast(0, 'CacheSettings.RedisDB', 'invalid_redis_db.app_error'),
    ],
  ),
  rule(
    'MetricsSettings.ClientSideUserIds',
    'metrics_client_side_user_ids.app_error',
    'must name at most 5 users',
    ({ MetricsSettings: s }) => s.ClientSideUserIds.length <= 5,
  ),
  rule(
    'MetricsSettings.ClientSideUserIds',
    'metrics_client_side_user_id.app_error',
    'must hold user ids',
    ({ MetricsSettings: s }) => s.ClientSideUserIds.every((id) => /^[a-zA-Z0-9]{26}$/.test(id)),
  ),
  rule(
    'ExperimentalSettings.ClientSideCertEnable',
    'client_side_cert_enable.app_error',
    'must be false',
    ({ ExperimentalSettings: s }) => !s.ClientSideCertEnable,
  ),
  atLeast(1, 'ExperimentalSettings.LinkMetadataTimeoutMilliseconds', 'link_metadata_timeout.app_error'),
];
