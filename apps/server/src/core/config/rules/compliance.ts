import type { Config } from '../config.ts';
import { atLeast, notEmpty, oneOf, rule, text, when } from './rule.ts';
import { isHttpUrl, isTimeOfDay } from './text.ts';

const retention = (['Message', 'File'] as const).flatMap((kind) => {
  const id = `data_retention.${kind.toLowerCase()}_retention`;
  const days = ({ DataRetentionSettings: s }: Config) => s[`${kind}RetentionDays`];
  const hours = ({ DataRetentionSettings: s }: Config) => s[`${kind}RetentionHours`];
  return [
    atLeast(0, `DataRetentionSettings.${kind}RetentionDays`, `${id}_days_too_low.app_error`),
    atLeast(0, `DataRetentionSettings.${kind}RetentionHours`, `${id}_hours_too_low.app_error`),
    rule(
      `DataRetentionSettings.${kind}RetentionHours`,
      `${id}_misconfiguration.app_error`,
      'must be 0 if there are days',
      (config) => days(config) <= 0 || hours(config) <= 0,
    ),
    rule(
      `DataRetentionSettings.${kind}RetentionDays`,
      `${id}_both_zero.app_error`,
      'must not be 0 if there are no hours',
      (config) => days(config) !== 0 || hours(config) !== 0,
    ),
  ];
});

const globalRelay = when(
  ({ MessageExportSettings: s }) => s.ExportFormat === 'globalrelay',
  [
    oneOf(
      ['A9', 'A10', 'CUSTOM'],
      'MessageExportSettings.GlobalRelaySettings.CustomerType',
      'message_export.global_relay.customer_type.app_error',
    ),
    ...when(
      ({ MessageExportSettings: s }) => s.GlobalRelaySettings.CustomerType === 'CUSTOM',
      [
        notEmpty(
          'MessageExportSettings.GlobalRelaySettings.CustomSMTPServerName',
          'message_export.global_relay.customer_type_custom.app_error',
        ),
        notEmpty(
          'MessageExportSettings.GlobalRelaySettings.CustomSMTPPort',
          'message_export.global_relay.customer_type_custom.app_error',
        ),
      ],
    ),
    text(
      'MessageExportSettings.GlobalRelaySettings.EmailAddress',
      'message_export.global_relay.email_address.app_error',
      'must be an e-mail address',
      (address) => address.includes('@'),
    ),
    notEmpty(
      'MessageExportSettings.GlobalRelaySettings.SMTPUsername',
      'message_export.global_relay.smtp_username.app_error',
    ),
    notEmpty(
      'MessageExportSettings.GlobalRelaySettings.SMTPPassword',
      'message_export.global_relay.smtp_password.app_error',
    ),
  ],
);

const messageExport = [
  atLeast(0, 'MessageExportSettings.BatchSize', 'message_export.batch_size.app_error'),
  ...when(
    ({ MessageExportSettings: s }) => s.EnableExport,
    [
      rule(
        'MessageExportSettings.ExportFromTimestamp',
        'message_export.export_from.app_error',
        'must be a time that has passed, in Unix milliseconds',
        ({ MessageExportSettings: s }) => s.ExportFromTimestamp >= 0 && s.ExportFromTimestamp <= Date.now(),
      ),
      text(
        'MessageExportSettings.DailyRunTime',
        'message_export.daily_runtime.app_error',
        'must be a time like 01:00',
        isTimeOfDay,
      ),
      oneOf(
        ['csv', 'actiance', 'globalrelay', 'globalrelay-zip'],
        'MessageExportSettings.ExportFormat',
        'message_export.export_type.app_error',
      ),
      ...globalRelay,
    ],
  ),
];

const FLAG_EVENTS = ['flagged', 'assigned', 'removed', 'dismissed'];
const FLAG_TARGETS = ['reviewers', 'author', 'reporter'];
const flagTargets = ({ ContentFlaggingSettings: s }: Config) => s.NotificationSettings.EventTargetMapping;

const contentFlagging = [
  rule(
    'ContentFlaggingSettings.NotificationSettings.EventTargetMapping',
    'notification_settings.invalid_event',
    `must name only the events ${FLAG_EVENTS.join(', ')}`,
    (config) => Object.keys(flagTargets(config)).every((event) => FLAG_EVENTS.includes(event)),
  ),
  rule(
    'ContentFlaggingSettings.NotificationSettings.EventTargetMapping',
    'notification_settings.invalid_target',
    `must name only ${FLAG_TARGETS.join(', ')}`,
    (config) =>
      Object.values(flagTargets(config)).every(
        (targets) => Array.isArray(targets) && targets.every((target) => FLAG_TARGETS.includes(target)),
      ),
  ),
  rule(
    'ContentFlaggingSettings.NotificationSettings.EventTargetMapping',
    'notification_settings.reviewer_flagged_notification_disabled',
    'must tell the reviewers what is flagged',
    (config) => flagTargets(config).flagged?.includes('reviewers') ?? false,
  ),
  rule(
    'ContentFlaggingSettings.AdditionalSettings.Reasons',
    'content_flagging.reasons_not_set.app_error',
    'must not be empty',
    ({ ContentFlaggingSettings: s }) => s.AdditionalSettings.Reasons.length > 0,
  ),
];

const autoTranslation = when(
  ({ AutoTranslationSettings: s }) => s.Enable,
  [
    notEmpty('AutoTranslationSettings.Provider', 'autotranslation.provider.app_error'),
    oneOf(['libretranslate'], 'AutoTranslationSettings.Provider', 'autotranslation.provider.unsupported.app_error'),
    text(
      'AutoTranslationSettings.LibreTranslate.URL',
      'autotranslation.libretranslate.url.app_error',
      'must be an http(s) address',
      isHttpUrl,
    ),
    atLeast(1, 'AutoTranslationSettings.TimeoutsMs.NewPost', 'autotranslation.timeouts.new_post.app_error'),
    atLeast(1, 'AutoTranslationSettings.TimeoutsMs.Fetch', 'autotranslation.timeouts.fetch.app_error'),
    atLeast(1, 'AutoTranslationSettings.TimeoutsMs.Notification', 'autotranslation.timeouts.notification.app_error'),
  ],
);

const audit = when(
  ({ ExperimentalAuditSettings: s }) => s.FileEnabled,
  [
    notEmpty('ExperimentalAuditSettings.FileName', 'experimental_audit_settings.file_name_empty'),
    atLeast(1, 'ExperimentalAuditSettings.FileMaxSizeMB', 'experimental_audit_settings.file_max_size_invalid'),
    atLeast(0, 'ExperimentalAuditSettings.FileMaxAgeDays', 'experimental_audit_settings.file_max_age_invalid'),
    atLeast(0, 'ExperimentalAuditSettings.FileMaxBackups', 'experimental_audit_settings.file_max_backups_invalid'),
    atLeast(1, 'ExperimentalAuditSettings.FileMaxQueueSize', 'experimental_audit_settings.file_max_queue_size_invalid'),
  ],
);

export const complianceRules = [
  ...retention,
  text(
    'DataRetentionSettings.DeletionJobStartTime',
    'data_retention.deletion_job_start_time.app_error',
    'must be a time like 02:00',
    isTimeOfDay,
  ),
  ...messageExport,
  ...contentFlagging,
  ...autoTranslation,
  ...audit,
];
