import { WebSocket } from 'ws';

export interface Heard {
  readonly event?: string;
  readonly data?: Record<string, unknown>;
  readonly broadcast?: Record<string, unknown>;
  readonly seq?: number;
  readonly status?: string;
  readonly seq_reply?: number;
  readonly error?: { id: string; status_code: number };
}

const LONGEST_WAIT_MS = 10_000;

/** A bare socket that keeps what it hears. */
export class Client {
  readonly socket: WebSocket;
  readonly heard: Heard[] = [];
  /** Settles when the socket is open, or will never be. */
  readonly opened: Promise<void>;
  closeCode: number | undefined;
  /** The status with which an upgrade was refused. */
  refusal: number | undefined;
  #wake: (() => void)[] = [];

  constructor(url: string, headers: Record<string, string>) {
    this.socket = new WebSocket(url, { headers });
    this.opened = new Promise((done) => {
      this.socket.on('open', done);
      this.socket.on('close', (code) => {
        this.closeCode ??= code;
        done();
        this.#changed();
      });
      this.socket.on('unexpected-response', (_request, response) => {
        this.refusal = response.statusCode;
        this.socket.terminate();
      });
      this.socket.on('error', () => undefined);
    });
    this.socket.on('message', (text) => {
      this.heard.push(JSON.parse(String(text)));
      this.#changed();
    });
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message));
  }

  /** Sends a request and waits for its answer. */
  async ask(request: { seq?: number; action?: string; data?: unknown }): Promise<Heard> {
    const from = this.heard.length;
    this.send(request);
    return this.until(() => this.heard.slice(from).find((heard) => heard.status !== undefined));
  }

  /** The first event of this name, heard already or to come. */
  event(name: string): Promise<Heard> {
    return this.until(() => this.heard.find((heard) => heard.event === name));
  }

  /** Waits until everything sent before is answered: what was to be heard until now is heard. */
  async settled(): Promise<void> {
    await this.ask({ seq: 1, action: 'ping' });
  }

  async closed(): Promise<number> {
    await this.until(() => this.closeCode);
    return this.closeCode ?? 0;
  }

  /** What `look` finds, now or after something more is heard. */
  async until<T>(look: () => T | undefined): Promise<T> {
    const timeout = setTimeout(() => this.#changed(), LONGEST_WAIT_MS);
    const end = Date.now() + LONGEST_WAIT_MS;
    try {
      for (;;) {
        const found = look();
        if (found !== undefined) return found;
        if (Date.now() >= end) throw new Error(`waited in vain; heard ${JSON.stringify(this.heard).slice(0, 2000)}`);
        await new Promise<void>((wake) => this.#wake.push(wake));
      }
    } finally {
      clearTimeout(timeout);
    }
  }

  /** Texts of the posts heard, in order. */
  get posts(): string[] {
    return this.heard
      .filter((heard) => heard.event === 'posted')
      .map((heard) => JSON.parse(String(heard.data?.post)).id as string);
  }

  /** Numbers of the events heard, in order. */
  get numbers(): number[] {
    return this.heard.flatMap((heard) => (heard.event && heard.seq !== undefined ? [heard.seq] : []));
  }

  /** The id of the connection, as the greeting said it. */
  get connectionId(): string {
    return String(this.heard.find((heard) => heard.event === 'hello')?.data?.connection_id);
  }

  #changed(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
