import { WebSocket } from 'ws';

export interface Heard {
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into events of every shape; what is missing fails its assertion
  readonly data: any;
  readonly broadcast: Record<string, unknown>;
  readonly seq: number;
}

const LONGEST_WAIT_MS = 5000;

/** A socket of the API that remembers what it heard. */
export class Listener {
  readonly heard: Heard[] = [];
  readonly replies: Record<string, unknown>[] = [];
  readonly socket: WebSocket;
  #waiting: (() => void)[] = [];

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (text) => {
      const message = JSON.parse(String(text));
      (message.event ? this.heard : this.replies).push(message);
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  static async open(url: string, token: string, query = ''): Promise<Listener> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/api/v4/websocket${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const listener = new Listener(socket);
    await listener.next('hello');
    return listener;
  }

  /** The first event of this name that matches, heard already or to come; throws if none comes. */
  async next(event: string, matches: (heard: Heard) => boolean = () => true): Promise<Heard> {
    return this.#until(() => this.heard.find((heard) => heard.event === event && matches(heard)), event);
  }

  /** Sends an action and waits for its reply. */
  async ask(action: string, data: unknown = {}, seq = 1 + this.replies.length): Promise<Record<string, unknown>> {
    this.socket.send(JSON.stringify({ seq, action, data }));
    return this.#until(() => this.replies.find((reply) => reply.seq_reply === seq), `reply to ${action}`);
  }

  names = (): string[] => this.heard.map((heard) => heard.event);

  close(): void {
    this.socket.close();
  }

  async #until<T>(look: () => T | undefined, what: string): Promise<T> {
    const end = Date.now() + LONGEST_WAIT_MS;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`waited in vain for ${what}; heard ${this.names().join(', ')}`);
      await new Promise<void>((wake) => {
        this.#waiting.push(wake);
        setTimeout(wake, 100);
      });
    }
  }
}
