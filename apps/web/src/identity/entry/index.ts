export { call, EntryError } from './entry-api.ts';
export { type EntryConfig, loadConfig, type PasswordPolicy } from './entry-config.ts';
export { EntryFrame } from './entry-frame.tsx';
export { rememberTeam, startingPoint } from './starting-point.ts';
export { failureWords } from './words.ts';
