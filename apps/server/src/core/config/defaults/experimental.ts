export const experimentalSettings = {
  ClientSideCertEnable: false,
  LinkMetadataTimeoutMilliseconds: 5000,
  RestrictSystemAdmin: false,
  EnableSharedChannels: false,
  EnableRemoteClusterService: false,
  DisableAppBar: false,
  DisableRefetchingOnBrowserFocus: false,
  DelayChannelAutocomplete: false,
  DisableWakeUpReconnectHandler: false,
  UsersStatusAndProfileFetchingPollIntervalMilliseconds: 3000,
  YoutubeReferrerPolicy: false,
  ExperimentalChannelCategorySorting: false,
};

export const analyticsSettings = {
  MaxUsersForStatistics: 2500,
};

export const wranglerSettings = {
  PermittedWranglerRoles: [] as string[],
  AllowedEmailDomain: [] as string[],
  MoveThreadMaxCount: 100,
  MoveThreadToAnotherTeamEnable: false,
  MoveThreadFromPrivateChannelEnable: false,
  MoveThreadFromDirectMessageChannelEnable: false,
  MoveThreadFromGroupMessageChannelEnable: false,
};

export const autoTranslationSettings = {
  Enable: false,
  Provider: '',
  TimeoutsMs: { NewPost: 800, Fetch: 2000, Notification: 300 },
  LibreTranslate: { URL: '', APIKey: '' },
};

export const connectedWorkspacesSettings = {
  EnableSharedChannels: false,
  EnableRemoteClusterService: false,
  DisableSharedChannelsStatusSync: false,
  SyncUsersOnConnectionOpen: false,
  GlobalUserSyncBatchSize: 25,
  MaxPostsPerSync: 50,
  MemberSyncBatchSize: 20,
};

export const cloudSettings = {
  CWSURL: 'https://portal.test.cloud.mattermost.com',
  CWSAPIURL: 'https://api.internal.test.cloud.mattermost.com',
  CWSMock: false,
  Disable: false,
  PreviewModalBucketURL: '',
};
