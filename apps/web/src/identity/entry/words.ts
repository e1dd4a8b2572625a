import { EntryError } from './entry-api.ts';

/**
 * What a failed call is called towards people, when nothing more exact is known: what happened, what was kept, what to
 * do. `kept` is the sentence about what was kept.
 */
export function failureWords(error: unknown, kept: string): string {
  if (!(error instanceof EntryError)) throw error;
  if (error.status === 0) return `The server did not answer. ${kept}`;
  if (error.status === 429) return `Too many attempts in a short time. Wait a minute, then try again. ${kept}`;
  if (error.status >= 500) return `The server answered ${error.status}. ${kept}`;
  return `${error.message.replace(/[.\s]*$/, '')}. ${kept}`;
}
