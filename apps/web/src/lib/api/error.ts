import type { ErrorBody } from '@parley/contract/core/error.ts';

/** The server's refusal of a call. `id` is stable and says which rule refused; `message` is a sentence for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly id: string;
  readonly status: number;
  readonly requestId: string;
  readonly detail: string;
  /** milliseconds after which the server says that trying again makes sense; undefined if it does not say */
  readonly retryAfter: number | undefined;

  constructor(status: number, body: Partial<ErrorBody>, retryAfter?: number) {
    super(body.message || `The server answered ${status}.`);
    this.id = body.id ?? `http.${status}`;
    this.status = status;
    this.requestId = body.request_id ?? '';
    this.detail = body.detailed_error ?? '';
    this.retryAfter = retryAfter;
  }
}

/** No answer came: no connection, a connection that broke, or one that took too long. What was asked may have been done. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

const passing = new Set([429, 502, 503, 504]);

/** Whether the same call may succeed later without a change to it. */
export function isTransient(error: unknown): boolean {
  return error instanceof NetworkError || (error instanceof ApiError && passing.has(error.status));
}

/** Whether the caller gave the call up itself. */
export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Reads a refusal; bodies that are not ours (of a proxy, say) leave only the status. */
export async function refusal(answer: Response): Promise<ApiError> {
  const seconds = Number(answer.headers.get('Retry-After'));
  const retryAfter = seconds > 0 ? seconds * 1000 : undefined;
  const text = await answer.text().catch(() => '');
  return new ApiError(answer.status, parseBody(text), retryAfter);
}

function parseBody(text: string): Partial<ErrorBody> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Partial<ErrorBody>) : {};
  } catch {
    return {};
  }
}
