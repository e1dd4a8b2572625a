import { atLeast, notEmpty, oneOf, rule, text, when } from './rule.ts';
import { isHttpUrl } from './text.ts';

const isEmail = (address: string) => /^[^\s@]+@[^\s@]+$/.test(address);

const batching = when(
  ({ EmailSettings: s }) => s.EnableEmailBatching,
  [
    rule(
      'EmailSettings.EnableEmailBatching',
      'cluster_email_batching.app_error',
      'is not possible while ClusterSettings.Enable is true',
      ({ ClusterSettings: s }) => !s.Enable,
    ),
    rule(
      'EmailSettings.EnableEmailBatching',
      'site_url_email_batching.app_error',
      'needs ServiceSettings.SiteURL',
      ({ ServiceSettings: s }) => s.SiteURL !== '',
    ),
  ],
);

const reportAProblem = [
  ...when(
    ({ SupportSettings: s }) => s.ReportAProblemType === 'link',
    [
      notEmpty('SupportSettings.ReportAProblemLink', 'report_a_problem_link.missing.app_error'),
      text(
        'SupportSettings.ReportAProblemLink',
        'report_a_problem_link.invalid.app_error',
        'must be an http(s) address',
        isHttpUrl,
      ),
    ],
  ),
  ...when(
    ({ SupportSettings: s }) => s.ReportAProblemType === 'email',
    [
      notEmpty('SupportSettings.ReportAProblemMail', 'report_a_problem_mail.missing.app_error'),
      text(
        'SupportSettings.ReportAProblemMail',
        'report_a_problem_mail.invalid.app_error',
        'must be an e-mail address',
        isEmail,
      ),
    ],
  ),
];

const imageProxy = when(
  ({ ImageProxySettings: s }) => s.Enable,
  [
    oneOf(['local', 'atmos/camo'], 'ImageProxySettings.ImageProxyType', 'image_proxy_type.app_error'),
    ...when(
      ({ ImageProxySettings: s }) => s.ImageProxyType === 'atmos/camo',
      [
        notEmpty('ImageProxySettings.RemoteImageProxyURL', 'atmos_camo_image_proxy_url.app_error'),
        notEmpty('ImageProxySettings.RemoteImageProxyOptions', 'atmos_camo_image_proxy_options.app_error'),
      ],
    ),
  ],
);

export const mailRules = [
  oneOf(['', 'PLAIN', 'TLS', 'STARTTLS'], 'EmailSettings.ConnectionSecurity', 'email_security.app_error'),
  ...batching,
  atLeast(1, 'EmailSettings.EmailBatchingBufferSize', 'email_batching_buffer_size.app_error'),
  atLeast(30, 'EmailSettings.EmailBatchingInterval', 'email_batching_interval.app_error'),
  oneOf(
    ['full', 'generic'],
    'EmailSettings.EmailNotificationContentsType',
    'email_notification_contents_type.app_error',
  ),
  ...reportAProblem,
  ...imageProxy,
];
