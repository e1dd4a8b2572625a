export const teamSettings = {
  SiteName: 'Parley',
  MaxUsersPerTeam: 50,
  EnableJoinLeaveMessageByDefault: true,
  EnableUserCreation: true,
  EnableOpenServer: false,
  EnableUserDeactivation: false,
  RestrictCreationToDomains: '',
  EnableCustomUserStatuses: true,
  EnableCustomBrand: false,
  CustomBrandText: '',
  CustomDescriptionText: '',
  RestrictDirectMessage: 'any',
  EnableLastActiveTime: true,
  UserStatusAwayTimeout: 300,
  MaxChannelsPerTeam: 2000,
  MaxNotificationsPerChannel: 1000,
  EnableConfirmNotificationsToChannel: true,
  TeammateNameDisplay: 'username',
  ExperimentalViewArchivedChannels: true,
  ExperimentalEnableAutomaticReplies: false,
  LockTeammateNameDisplay: false,
  ExperimentalPrimaryTeam: '',
  ExperimentalDefaultChannels: [] as string[],
};

export const guestAccountsSettings = {
  Enable: false,
  HideTags: false,
  AllowEmailAccounts: true,
  EnforceMultifactorAuthentication: false,
  RestrictCreationToDomains: '',
  EnableGuestMagicLink: false,
};

export const privacySettings = {
  ShowEmailAddress: true,
  ShowFullName: true,
};
