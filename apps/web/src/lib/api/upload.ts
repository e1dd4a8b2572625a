import { ApiError, NetworkError } from './error.ts';
import type { Http } from './http.ts';

export interface UploadOptions {
  /** Told the part that has left, from 0 to 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

/**
 * Sends a form with files. By XMLHttpRequest, because `fetch` reports no progress of what it sends. Rejects like the
 * calls of `Http`.
 */
export function upload<T>(http: Http, path: string, form: FormData, options: UploadOptions = {}): Promise<T> {
  const { onProgress, signal } = options;
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.open('POST', http.url(path));
    for (const [name, value] of Object.entries(http.headers('POST'))) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress?.(event.total > 0 ? event.loaded / event.total : 0);
    request.onerror = () => reject(new NetworkError('The server cannot be reached.'));
    request.onabort = () => reject(signal?.reason ?? new NetworkError('The upload was broken off.'));
    request.onload = () => settle(request, resolve, reject, http.options.onSessionEnd);
    request.onloadend = () => signal?.removeEventListener('abort', abort);
    signal?.addEventListener('abort', abort, { once: true });
    request.send(form);
  });
}

function settle<T>(
  { status, responseText }: XMLHttpRequest,
  resolve: (answer: T) => void,
  reject: (error: unknown) => void,
  onSessionEnd: (() => void) | undefined,
): void {
  const body = parse(responseText);
  const done = status >= 200 && status < 300 && body !== undefined;
  if (status === 401) onSessionEnd?.();
  if (done) resolve(body as T);
  else reject(new ApiError(status, typeof body === 'object' && body !== null ? body : {}));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
