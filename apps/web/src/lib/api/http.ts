import { cookies, headers as names } from '@parley/contract/identity/sessions.ts';
import { backoff, pause } from './backoff.ts';
import { ApiError, isAbort, isTransient, NetworkError, refusal } from './error.ts';
import { SharedCalls } from './shared-calls.ts';

export type QueryValue = string | number | boolean | undefined;
export type Query = Record<string, QueryValue>;

export interface CallOptions {
  query?: Query;
  signal?: AbortSignal | undefined;
  /** The call changes nothing, or doing it twice is the same as once: try again when the network or a proxy fails. */
  repeatable?: boolean;
  /** Let the call outlive the page. */
  keepalive?: boolean;
}

export interface HttpOptions {
  /** Origin and sub-path of the server; empty for the page's own. */
  base?: string;
  fetch?: typeof fetch;
  /** Further headers of every call, such as `Authorization` outside a browser. */
  headers?: () => Record<string, string>;
  /** Told when the server says that there is no session (any more). */
  onSessionEnd?: () => void;
  /** Milliseconds before the first repetition, and how many repetitions there are. */
  firstWait?: number;
  repetitions?: number;
  /** Milliseconds without an answer after which a call counts as lost. */
  timeout?: number;
}

/** Calls of the REST API: paths are relative to `/api/v4`, answers are parsed JSON. */
export interface Http {
  get<T>(path: string, options?: CallOptions): Promise<T>;
  post<T>(path: string, body?: unknown, options?: CallOptions): Promise<T>;
  put<T>(path: string, body?: unknown, options?: CallOptions): Promise<T>;
  del<T>(path: string, body?: unknown, options?: CallOptions): Promise<T>;
  /** The address of a resource that the browser loads itself: pictures, downloads. */
  url(path: string, query?: Query): string;
  /** Headers that a call of this method needs. */
  headers(method: string): Record<string, string>;
  readonly options: HttpOptions;
}

/** The value of a readable cookie of this page; undefined outside a browser. */
export function readCookie(name: string): string | undefined {
  const all = typeof document === 'undefined' ? '' : document.cookie;
  for (const pair of all.split('; ')) if (pair.startsWith(`${name}=`)) return pair.slice(name.length + 1);
  return undefined;
}

const withQuery = (path: string, query: Query = {}) => {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}`;
};

/**
 * The one place that talks HTTP. Every call rejects with `ApiError` (the server refused), `NetworkError` (no answer)
 * or the signal's reason (the caller gave up).
 */
export function createHttp(options: HttpOptions = {}): Http {
  const { base = '', timeout = 30_000, repetitions = 3, firstWait = 400 } = options;
  const shared = new SharedCalls();
  const url = (path: string, query?: Query) => withQuery(`${base}/api/v4${path}`, query);

  function headers(method: string): Record<string, string> {
    const csrf = method === 'GET' ? undefined : readCookie(cookies.csrf);
    return {
      [names.requestedWith]: 'XMLHttpRequest',
      ...(csrf ? { [names.csrf]: csrf } : {}),
      ...options.headers?.(),
    };
  }

  async function once<T>(method: string, path: string, body: unknown, call: CallOptions): Promise<T> {
    const limit = AbortSignal.timeout(timeout);
    const signal = call.signal ? AbortSignal.any([call.signal, limit]) : limit;
    const init: RequestInit = { method, signal, headers: headers(method), credentials: 'same-origin' };
    if (body !== undefined) {
      init.body = JSON.stringify(body);
      init.headers = { ...init.headers, 'Content-Type': 'application/json' };
    }
    if (call.keepalive) init.keepalive = true;
    try {
      const answer = await (options.fetch ?? fetch)(url(path, call.query), init);
      if (!answer.ok) throw await refusal(answer);
      const text = await answer.text();
      return (text === '' ? undefined : JSON.parse(text)) as T;
    } catch (error) {
      if (error instanceof ApiError) throw error;
      if (call.signal?.aborted) throw call.signal.reason;
      throw new NetworkError(limit.aborted ? 'The server did not answer in time.' : 'The server cannot be reached.', {
        cause: error,
      });
    }
  }

  async function call<T>(method: string, path: string, body: unknown, how: CallOptions): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await once<T>(method, path, body, how);
      } catch (error) {
        if (error instanceof ApiError && error.status === 401 && !path.startsWith('/users/login'))
          options.onSessionEnd?.();
        if (!how.repeatable || attempt >= repetitions || isAbort(error) || !isTransient(error)) throw error;
        const told = error instanceof ApiError ? error.retryAfter : undefined;
        await pause(told ?? backoff(attempt, firstWait, 10_000), how.signal);
      }
    }
  }

  return {
    get: (path, how = {}) =>
      shared.join(withQuery(path, how.query), how.signal, (signal) =>
        call('GET', path, undefined, { repeatable: true, ...how, signal }),
      ),
    post: (path, body, how = {}) => call('POST', path, body, how),
    put: (path, body, how = {}) => call('PUT', path, body, how),
    del: (path, body, how = {}) => call('DELETE', path, body, how),
    url,
    headers,
    options,
  };
}
