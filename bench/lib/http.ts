import { connect, type Socket } from 'node:net';

/** An answer: its status and where its body lies. */
export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One connection that is kept, with one request at a time under way. Does just enough of HTTP to be cheap beside the server that is
 * measured: answers must carry a content-length.
 */
export class Client {
  readonly #socket: Socket;
  readonly #head: string;
  #received: Buffer = Buffer.alloc(0);
  #waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;

  private constructor(socket: Socket, token: string) {
    this.#socket = socket;
    this.#head = `Host: bench\r\nAuthorization: Bearer ${token}\r\n`;
    socket.setNoDelay();
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    const fail = (error?: Error) => this.#waiting?.reject(error ?? new Error('the connection was closed'));
    socket.on('error', fail);
    socket.on('close', () => fail());
  }

  static open(port: number, token: string): Promise<Client> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Client(socket, token));
      });
    });
  }

  get(path: string): Promise<Answer> {
    return this.#send(`GET ${path} HTTP/1.1\r\n${this.#head}\r\n`);
  }

  post(path: string, body: unknown): Promise<Answer> {
    const text = JSON.stringify(body);
    const length = Buffer.byteLength(text);
    return this.#send(
      `POST ${path} HTTP/1.1\r\n${this.#head}Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${text}`,
    );
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #send(request: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length ? Buffer.concat([this.#received, chunk]) : chunk;
    const end = this.#received.indexOf(HEAD_END);
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end);
    const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
    const size = Number(length ?? 0);
    const start = end + HEAD_END.length;
    if (this.#received.length < start + size) return;
    const body = this.#received.subarray(start, start + size);
    this.#received = Buffer.alloc(0);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve({ status: Number(head.slice(9, 12)), body });
  }
}
