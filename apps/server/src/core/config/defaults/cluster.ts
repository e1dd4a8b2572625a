export const clusterSettings = {
  Enable: false,
  ClusterName: '',
  OverrideHostname: '',
  NetworkInterface: '',
  BindAddress: '',
  AdvertiseAddress: '',
  UseIPAddress: true,
  EnableGossipCompression: true,
  EnableGossipEncryption: true,
  ReadOnlyConfig: true,
  GossipPort: 8074,
};

export const cacheSettings = {
  CacheType: 'lru',
  RedisAddress: '',
  RedisPassword: '',
  RedisDB: -1,
  RedisCachePrefix: '',
  DisableClientCache: false,
};

export const metricsSettings = {
  Enable: false,
  BlockProfileRate: 0,
  ListenAddress: ':8067',
  EnableClientMetrics: true,
  EnableNotificationMetrics: true,
  ClientSideUserIds: [] as string[],
};

export const jobSettings = {
  RunJobs: true,
  RunScheduler: true,
  CleanupJobsThresholdDays: -1,
  CleanupConfigThresholdDays: -1,
};
