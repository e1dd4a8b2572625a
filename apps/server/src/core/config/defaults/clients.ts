export const nativeAppSettings = {
  AppCustomURLSchemes: ['mmauth://', 'mmauthbeta://'],
  AppDownloadLink: 'https://mattermost.com/pl/download-apps',
  AndroidAppDownloadLink: 'https://mattermost.com/pl/android-app/',
  IosAppDownloadLink: 'https://mattermost.com/pl/ios-app/',
  MobileExternalBrowser: false,
  MobileEnableBiometrics: false,
  MobilePreventScreenCapture: false,
  MobileJailbreakProtection: false,
  MobileEnableSecureFilePreview: false,
  MobileAllowPdfLinkNavigation: false,
};

export const clientRequirements = {
  AndroidLatestVersion: '',
  AndroidMinVersion: '',
  IosLatestVersion: '',
  IosMinVersion: '',
};
