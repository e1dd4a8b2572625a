export const importSettings = {
  Directory: './import',
  RetentionDays: 30,
};

export const exportSettings = {
  Directory: './export',
  RetentionDays: 30,
};
