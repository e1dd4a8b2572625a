/** How far replicas lag, measured by queries of the operator. */
export interface ReplicaLagSetting {
  DataSource: string;
  QueryAbsoluteLag: string;
  QueryTimeLag: string;
}

export const sqlSettings = {
  DriverName: 'postgres',
  DataSource: '',
  DataSourceReplicas: [] as string[],
  DataSourceSearchReplicas: [] as string[],
  MaxIdleConns: 50,
  ConnMaxLifetimeMilliseconds: 3600000,
  ConnMaxIdleTimeMilliseconds: 300000,
  MaxOpenConns: 100,
  Trace: false,
  AtRestEncryptKey: '',
  QueryTimeout: 30,
  DisableDatabaseSearch: false,
  MigrationsStatementTimeoutSeconds: 100000,
  ReplicaLagSettings: [] as ReplicaLagSetting[],
  ReplicaMonitorIntervalSeconds: 5,
};
