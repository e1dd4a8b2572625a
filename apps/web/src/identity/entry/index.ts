export { type EntryConfig, type PasswordPolicy, readConfig } from './entry-config.ts';
export { EntryFrame } from './entry-frame.tsx';
export { failureWords, needsLogin, refusalId } from './words.ts';
