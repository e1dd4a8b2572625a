export const passwordSettings = {
  MinimumLength: 8,
  Lowercase: false,
  Number: false,
  Uppercase: false,
  Symbol: false,
  EnableForgotLink: true,
};

export const rateLimitSettings = {
  Enable: false,
  PerSec: 10,
  MaxBurst: 100,
  MemoryStoreSize: 10000,
  VaryByRemoteAddr: true,
  VaryByUser: false,
  VaryByHeader: '',
};

export const accessControlSettings = {
  EnableAttributeBasedAccessControl: false,
  EnableChannelScopeAccessControl: true,
  EnableUserManagedAttributes: false,
};
