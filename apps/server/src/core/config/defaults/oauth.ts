export const gitLabSettings = {
  Enable: false,
  Secret: '',
  Id: '',
  Scope: '',
  AuthEndpoint: '',
  TokenEndpoint: '',
  UserAPIEndpoint: '',
  DiscoveryEndpoint: '',
  ButtonText: '',
  ButtonColor: '',
};

export const googleSettings = {
  Enable: false,
  Secret: '',
  Id: '',
  Scope: 'profile email',
  AuthEndpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
  TokenEndpoint: 'https://www.googleapis.com/oauth2/v4/token',
  UserAPIEndpoint: 'https://people.googleapis.com/v1/people/me?personFields=names,emailAddresses,nicknames,metadata',
  DiscoveryEndpoint: '',
  ButtonText: '',
  ButtonColor: '',
};

export const office365Settings = {
  Enable: false,
  Secret: '',
  Id: '',
  Scope: 'User.Read',
  AuthEndpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
  TokenEndpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
  UserAPIEndpoint: 'https://graph.microsoft.com/v1.0/me',
  DiscoveryEndpoint: '',
  DirectoryId: '',
};

export const openIdSettings = {
  Enable: false,
  Secret: '',
  Id: '',
  Scope: 'profile openid email',
  AuthEndpoint: '',
  TokenEndpoint: '',
  UserAPIEndpoint: '',
  DiscoveryEndpoint: '',
  ButtonText: '',
  ButtonColor: '#145DBF',
};
