import { Listener } from './listener.ts';

export const PASSWORD = 'Correct-horse-7';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape; what is missing fails its assertion
  readonly body: any;
}

/** Somebody who calls the API, as a client would. */
export class Caller {
  readonly url: string;
  id = '';
  username = '';
  email = '';
  token = '';

  constructor(url: string) {
    this.url = url;
  }

  /** Makes an account and logs in to it. */
  async signUp(username: string, profile: Record<string, unknown> = {}): Promise<void> {
    const email = `${username}@example.com`;
    const { status, body } = await this.post('/users', { username, email, password: PASSWORD, ...profile });
    if (status !== 201) throw new Error(`sign-up of ${username}: ${status} ${JSON.stringify(body)}`);
    Object.assign(this, { id: body.id, username, email });
    await this.logIn();
  }

  /** Logs in, again if need be. */
  async logIn(): Promise<Answer> {
    const answer = await this.post('/users/login', { login_id: this.username, password: PASSWORD });
    this.token = answer.headers.get('token') ?? '';
    return answer;
  }

  get = (path: string): Promise<Answer> => this.call('GET', path);
  post = (path: string, body?: unknown): Promise<Answer> => this.call('POST', path, body);
  put = (path: string, body?: unknown): Promise<Answer> => this.call('PUT', path, body);
  del = (path: string, body?: unknown): Promise<Answer> => this.call('DELETE', path, body);

  /** One request below /api/v4. A body that is a string, FormData or bytes is sent as it is. */
  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const asIs = typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array;
    const response = await fetch(`${this.url}/api/v4${path}`, {
      method,
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(asIs || body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body:
        body === undefined ? null : asIs ? (body as string | FormData | Uint8Array<ArrayBuffer>) : JSON.stringify(body),
      redirect: 'manual',
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get('content-type') === 'application/json' && bytes.length > 0;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(bytes.toString()) : bytes };
  }

  /** Opens a socket and waits for its hello. */
  listen(query = ''): Promise<Listener> {
    return Listener.open(this.url, this.token, query);
  }
}
