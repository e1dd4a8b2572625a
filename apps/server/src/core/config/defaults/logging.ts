export const logSettings = {
  EnableConsole: true,
  ConsoleLevel: 'INFO',
  ConsoleJson: true,
  EnableColor: false,
  EnableFile: false,
  FileLevel: 'INFO',
  FileJson: true,
  FileLocation: '',
  EnableWebhookDebugging: true,
  EnableDiagnostics: false,
  EnableSentry: false,
  AdvancedLoggingJSON: {} as Record<string, unknown>,
  MaxFieldSize: 2048,
};

export const experimentalAuditSettings = {
  FileEnabled: false,
  FileName: '',
  FileMaxSizeMB: 100,
  FileMaxAgeDays: 0,
  FileMaxBackups: 0,
  FileCompress: false,
  FileMaxQueueSize: 1000,
  AdvancedLoggingJSON: {} as Record<string, unknown>,
  Certificate: '',
};
