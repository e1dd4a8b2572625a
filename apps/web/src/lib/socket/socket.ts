import { type ActionData, type ActionName, type ActionReply, closeCodes } from '@parley/contract/realtime/socket.ts';
import { backoff } from '../api/backoff.ts';
import { NetworkError } from '../api/error.ts';
import { readFrame, type SocketEvent } from './frames.ts';
import { Requests } from './requests.ts';
import { browserNetwork, type Network, type SocketState } from './state.ts';

export interface SocketOptions {
  /** Address of `/api/v4/websocket`, without a query. */
  url: () => string;
  /** Every event, in order and once. */
  onEvent(event: SocketEvent): void;
  /** A new connection began, and events before it may be lost: ask for everything again. Also the first time. */
  onFresh(): void;
  onState(state: SocketState): void;
  /** Two attempts in a row brought nothing: the session may be over. */
  onStranded?(): void;
  network?: Network;
  create?: (url: string) => WebSocket;
  /** Milliseconds between signs of life, and the shortest and longest wait before another attempt. */
  pingEvery?: number;
  firstWait?: number;
  longestWait?: number;
}

/**
 * The live connection. It comes back by itself, resumes where it was (`connection_id`, `sequence_number`) so that no
 * event is lost or seen twice, and says `onFresh` when that was not possible.
 */
export class Socket {
  readonly #options: SocketOptions;
  readonly #network: Network;
  #state: SocketState = { kind: 'closed' };
  #connection: WebSocket | undefined;
  #requests = new Requests();
  #unsubscribe: (() => void) | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #ping: ReturnType<typeof setInterval> | undefined;
  #attempts = 0;
  #heard = false;
  #connectionId = '';
  #next = 0;
  #serverTime = 0;
  #liveUntil = 0;

  constructor(options: SocketOptions) {
    this.#options = options;
    this.#network = options.network ?? browserNetwork;
  }

  get state(): SocketState {
    return this.#state;
  }

  /** The server's name for this connection; empty before the first greeting. */
  get connectionId(): string {
    return this.#connectionId;
  }

  /** Time of the server (Unix milliseconds) up to which every event was heard before the last break; 0 before the first. */
  get liveUntil(): number {
    return this.#liveUntil;
  }

  /** Connects and stays connected until `close`. */
  open(): void {
    if (this.#unsubscribe) return;
    this.#unsubscribe = this.#network.subscribe(() => this.#networkChanged());
    this.#networkChanged();
  }

  /** Ends the connection for good and forgets it. */
  close(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#forget();
    this.#attempts = 0;
    this.#drop(1000);
    this.#become({ kind: 'closed' });
  }

  /** Tries at once instead of waiting on. */
  wake(): void {
    if (this.#state.kind === 'waiting') this.#connect();
  }

  /** Asks the server for something. Rejects with `NetworkError` when there is no connection or it breaks. */
  request<A extends ActionName>(action: A, data: ActionData[A]): Promise<ActionReply[A]> {
    if (this.#connection?.readyState !== 1) return Promise.reject(new NetworkError('There is no connection.'));
    const { seq, reply } = this.#requests.next<A>();
    this.#connection.send(JSON.stringify({ seq, action, data }));
    return reply;
  }

  #become(state: SocketState): void {
    this.#state = state;
    this.#options.onState(state);
  }

  #networkChanged(): void {
    if (!this.#network.online()) {
      this.#liveUntil = this.#serverTime;
      this.#drop(1000);
      this.#become({ kind: 'offline' });
    } else if (this.#state.kind !== 'open' && this.#state.kind !== 'connecting') {
      this.#connect();
    }
  }

  #connect(): void {
    this.#drop(1000);
    this.#become({ kind: 'connecting' });
    const resume = this.#connectionId ? `?connection_id=${this.#connectionId}&sequence_number=${this.#next}` : '';
    const create = this.#options.create ?? ((url) => new WebSocket(url));
    const connection = create(this.#options.url() + resume);
    this.#connection = connection;
    this.#heard = false;
    const current =
      <E>(then: (event: E) => void) =>
      (event: E) => {
        if (this.#connection === connection) then(event);
      };
    connection.onopen = current(() => this.#opened());
    connection.onmessage = current((event: MessageEvent) => this.#received(String(event.data)));
    connection.onclose = current(() => this.#lost());
  }

  #opened(): void {
    this.#become({ kind: 'open' });
    const { pingEvery = 30_000 } = this.#options;
    // The first one is at once: a resumed connection is not greeted, so the answer is the first sign that it stands.
    this.#sendPing();
    this.#ping = setInterval(() => {
      if (this.#heard) {
        this.#heard = false;
        this.#sendPing();
      } else {
        this.#lost(closeCodes.pingTimeout);
      }
    }, pingEvery);
  }

  #sendPing(): void {
    // A ping whose reply is lost needs no care of its own: silence is noticed by the timer.
    this.request('ping', {}).then(
      ({ server_time }) => {
        this.#serverTime = server_time;
      },
      () => undefined,
    );
  }

  #received(text: string): void {
    this.#heard = true;
    const frame = readFrame(text);
    if (frame.kind === 'event') this.#happened(frame.event, frame.seq);
    if (frame.kind === 'unreadable') this.#outOfStep();
    if (frame.kind === 'reply') {
      this.#attempts = 0;
      this.#requests.settle(frame.reply);
    }
  }

  #happened(event: SocketEvent, seq: number): void {
    if (event.event === 'hello') {
      this.#attempts = 0;
      this.#connectionId = event.data.connection_id;
      this.#next = seq + 1;
      this.#options.onEvent(event);
      this.#options.onFresh();
    } else if (seq > this.#next) {
      this.#outOfStep();
    } else if (seq === this.#next) {
      this.#next = seq + 1;
      this.#options.onEvent(event);
    }
  }

  /** An event is missing or unreadable: only a new connection and a full look at the server help. */
  #outOfStep(): void {
    this.#forget();
    this.#lost(closeCodes.sequenceMismatch);
  }

  #forget(): void {
    this.#connectionId = '';
    this.#next = 0;
  }

  #lost(code = 1000): void {
    this.#liveUntil = this.#serverTime;
    const stranded = !this.#heard && this.#attempts > 0;
    this.#drop(code);
    if (!this.#network.online()) {
      this.#become({ kind: 'offline' });
      return;
    }
    const { firstWait = 1000, longestWait = 30_000 } = this.#options;
    const wait = backoff(this.#attempts, firstWait, longestWait);
    this.#attempts += 1;
    this.#retry = setTimeout(() => this.#connect(), wait);
    this.#become({ kind: 'waiting', retryAt: Date.now() + wait });
    if (stranded) this.#options.onStranded?.();
  }

  #drop(code: number): void {
    clearTimeout(this.#retry);
    clearInterval(this.#ping);
    this.#requests.drop();
    this.#requests = new Requests();
    const connection = this.#connection;
    this.#connection = undefined;
    if (connection && connection.readyState <= 1) connection.close(code);
  }
}
