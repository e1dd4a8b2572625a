/** Languages that clients offer; others fall back to English. */
export const SUPPORTED_LOCALES: readonly string[] = [
  ...['de', 'en', 'en-AU', 'es', 'fr', 'it', 'hu', 'nl', 'pl', 'pt-BR', 'ro', 'sv', 'vi', 'tr', 'bg', 'ru', 'uk', 'fa'],
  ...['ko', 'zh-CN', 'zh-TW', 'ja'],
];
