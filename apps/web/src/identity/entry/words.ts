import { ApiError, NetworkError } from '../../lib/api/error.ts';

/**
 * What a failed call is called towards people, when nothing more exact is known: what happened, what was kept, what to
 * do. `kept` is the sentence about what was kept. Throws what is no failure of a call.
 */
export function failureWords(error: unknown, kept: string): string {
  if (error instanceof NetworkError) return `The server did not answer. ${kept}`;
  if (!(error instanceof ApiError)) throw error;
  if (error.status === 429) return `Too many attempts in a short time. Wait a minute, then try again. ${kept}`;
  if (error.status >= 500) return `The server answered ${error.status}. ${kept}`;
  return `${error.message.replace(/[.\s]*$/, '')}. ${kept}`;
}

/** The id of a refusal; empty when the server refused nothing. */
export const refusalId = (error: unknown): string => (error instanceof ApiError ? error.id : '');

/** Whether the server refused because there is no session. */
export const needsLogin = (error: unknown): boolean => error instanceof ApiError && error.status === 401;
