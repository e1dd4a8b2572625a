export const supportSettings = {
  TermsOfServiceLink: 'https://mattermost.com/pl/terms-of-use/',
  PrivacyPolicyLink: 'https://mattermost.com/pl/privacy-policy/',
  AboutLink: 'https://mattermost.com/pl/about-mattermost',
  HelpLink: 'https://mattermost.com/pl/help/',
  ReportAProblemLink: 'https://mattermost.com/pl/report-a-bug',
  ReportAProblemType: 'default',
  ReportAProblemMail: '',
  AllowDownloadLogs: true,
  ForgotPasswordLink: '',
  SupportEmail: '',
  CustomTermsOfServiceEnabled: false,
  CustomTermsOfServiceReAcceptancePeriod: 365,
  EnableAskCommunityLink: true,
};

export const announcementSettings = {
  EnableBanner: false,
  BannerText: '',
  BannerColor: '#f2a93b',
  BannerTextColor: '#333333',
  AllowBannerDismissal: true,
  AdminNoticesEnabled: true,
  UserNoticesEnabled: true,
  NoticesURL: 'https://notices.mattermost.com/',
  NoticesFetchFrequency: 3600,
  NoticesSkipCache: false,
};

export const themeSettings = {
  EnableThemeSelection: true,
  DefaultTheme: 'default',
  AllowCustomThemes: true,
  AllowedThemes: [] as string[],
};

export const localizationSettings = {
  DefaultServerLocale: 'en',
  DefaultClientLocale: 'en',
  AvailableLocales: '',
  EnableExperimentalLocales: false,
};

export const displaySettings = {
  CustomURLSchemes: [] as string[],
  MaxMarkdownNodes: 0,
};

export const imageProxySettings = {
  Enable: false,
  ImageProxyType: 'local',
  RemoteImageProxyURL: '',
  RemoteImageProxyOptions: '',
};
