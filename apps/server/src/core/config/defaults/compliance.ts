export const complianceSettings = {
  Enable: false,
  Directory: './data/',
  EnableDaily: false,
  BatchSize: 30000,
};

export const dataRetentionSettings = {
  EnableMessageDeletion: false,
  EnableFileDeletion: false,
  EnableBoardsDeletion: false,
  MessageRetentionDays: 365,
  MessageRetentionHours: 0,
  FileRetentionDays: 365,
  FileRetentionHours: 0,
  BoardsRetentionDays: 365,
  DeletionJobStartTime: '02:00',
  BatchSize: 3000,
  TimeBetweenBatchesMilliseconds: 100,
  RetentionIdsBatchSize: 100,
  PreservePinnedPosts: false,
};

export const messageExportSettings = {
  EnableExport: false,
  ExportFormat: 'actiance',
  DailyRunTime: '01:00',
  ExportFromTimestamp: 0,
  BatchSize: 10000,
  DownloadExportResults: false,
  ChannelBatchSize: 100,
  ChannelHistoryBatchSize: 10,
  GlobalRelaySettings: {
    CustomerType: 'A9',
    SMTPUsername: '',
    SMTPPassword: '',
    EmailAddress: '',
    SMTPServerTimeout: 1800,
    CustomSMTPServerName: '',
    CustomSMTPPort: '25',
  },
};

export const contentFlaggingSettings = {
  EnableContentFlagging: false,
  NotificationSettings: {
    EventTargetMapping: {
      assigned: ['reviewers'],
      dismissed: ['reviewers', 'reporter'],
      flagged: ['reviewers'],
      removed: ['reviewers', 'author', 'reporter'],
    } as Record<string, string[]>,
  },
  AdditionalSettings: {
    Reasons: ['Inappropriate content', 'Sensitive data', 'Security concern', 'Harassment or abuse', 'Spam or phishing'],
    ReporterCommentRequired: true,
    ReviewerCommentRequired: true,
    HideFlaggedContent: true,
  },
  ReviewerSettings: { CommonReviewers: true, SystemAdminsAsReviewers: false, TeamAdminsAsReviewers: true },
};
