/** What the server answered when it refused. */
export class Refused extends Error {
  readonly status: number;
  readonly id: string;

  constructor(call: string, status: number, id: string, message: string) {
    super(`${call}: ${status} ${id} ${message}`);
    this.status = status;
    this.id = id;
  }
}

/** The public API as one user sees it. */
export class Api {
  readonly #base: string;
  #token = '';

  constructor(base: string) {
    this.#base = `${base.replace(/\/+$/, '')}/api/v4`;
  }

  get<T>(path: string): Promise<T> {
    return this.#json<T>('GET', path);
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return this.#json<T>('POST', path, JSON.stringify(body));
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.#json<T>('PUT', path, JSON.stringify(body));
  }

  async logIn(name: string, password: string): Promise<{ id: string }> {
    const body = JSON.stringify({ login_id: name, password });
    const answer = await this.#send('POST', '/users/login', body, 'application/json');
    this.#token = answer.headers.get('token') ?? '';
    return (await answer.json()) as { id: string };
  }

  /** Uploads a file to a channel. @returns its id, for a post's `file_ids` */
  async upload(channelId: string, name: string, content: Uint8Array<ArrayBuffer>): Promise<string> {
    const path = `/files?channel_id=${channelId}&filename=${encodeURIComponent(name)}`;
    const answer = await this.#send('POST', path, content, 'application/octet-stream');
    const { file_infos } = (await answer.json()) as { file_infos: { id: string }[] };
    return file_infos[0]?.id ?? '';
  }

  async #json<T>(method: string, path: string, body?: string): Promise<T> {
    return (await (await this.#send(method, path, body, 'application/json')).json()) as T;
  }

  async #send(
    method: string,
    path: string,
    body: string | Uint8Array<ArrayBuffer> | undefined,
    type: string,
  ): Promise<Response> {
    const answer = await fetch(this.#base + path, {
      method,
      ...(body === undefined ? {} : { body }),
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': type }),
        ...(this.#token ? { Authorization: `Bearer ${this.#token}` } : {}),
      },
    });
    if (answer.ok) return answer;
    const { id = '', message = '' } = (await answer.json().catch(() => ({}))) as { id?: string; message?: string };
    throw new Refused(`${method} ${path}`, answer.status, id, message);
  }
}
