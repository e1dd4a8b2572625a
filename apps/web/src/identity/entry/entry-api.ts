import type { ErrorBody } from '@parley/contract/core/error.ts';

/** A refusal of the server, or no answer at all (status 0, id `network`). `id` is stable, `message` is for people. */
export class EntryError extends Error {
  readonly status: number;
  readonly id: string;
  constructor(status: number, id: string, message: string) {
    super(message);
    this.status = status;
    this.id = id;
  }
}

const cookie = (name: string): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/**
 * One call of `/api/v4`. Answers the body; throws an `EntryError`.
 * The screens before the channels need no store, socket or retry, only this.
 */
export async function call<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<T> {
  const csrf = cookie('MMCSRF');
  const headers: Record<string, string> = { 'X-Requested-With': 'XMLHttpRequest' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (csrf !== undefined && method !== 'GET') headers['X-CSRF-Token'] = csrf;
  let response: Response;
  try {
    const init: RequestInit = { method, headers, credentials: 'same-origin' };
    if (body !== undefined) init.body = JSON.stringify(body);
    response = await fetch(`/api/v4${path}`, init);
  } catch {
    throw new EntryError(0, 'network', 'The server did not answer.');
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  const { id, message } = (answer ?? {}) as Partial<ErrorBody>;
  throw new EntryError(response.status, id ?? 'unknown', message ?? `The server answered ${response.status}.`);
}
