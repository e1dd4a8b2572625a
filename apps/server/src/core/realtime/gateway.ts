import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { Actions } from './actions.ts';
import { closeCode } from './close-codes.ts';
import { Heartbeat } from './heartbeat.ts';
import { Hub } from './hub.ts';
import { DRAIN_MS, MAX_MESSAGE, MOST_REQUESTS, MOST_UNREAD_REPLIES } from './limits.ts';
import type { RealtimeOptions } from './realtime.ts';
import { type ClientRequest, readRequest } from './request.ts';
import { ClientSocket, type SocketHost } from './socket.ts';
import { isOriginAllowed, readQuery, refuse, UPGRADE_ERROR } from './upgrade.ts';

/** Opens sockets, learns whose they are and passes on what they send. */
export class Gateway implements SocketHost {
  readonly hub: Hub;
  readonly actions: Actions;
  readonly #options: RealtimeOptions;
  readonly #heartbeat: Heartbeat;
  readonly #sockets = new Set<ClientSocket>();
  readonly #server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: MAX_MESSAGE,
    WebSocket: ClientSocket,
  });
  #isClosing = false;

  constructor(options: RealtimeOptions) {
    this.#options = options;
    this.hub = new Hub(options);
    this.actions = new Actions(options.log, this.hub.counters, (connection) => this.hub.renew(connection));
    this.#heartbeat = new Heartbeat({
      late: (socket) => socket.close(closeCode.sessionOver),
      check: (socket) => this.#check(socket),
      tick: (now) => {
        this.hub.counters.strangers = this.#heartbeat.strangers;
        this.hub.forgetDetached(now);
      },
    });
  }

  /** Turns a request into a socket, or refuses it. */
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const query = readQuery(request.url);
    if (this.#isClosing) refuse(stream, 503, UPGRADE_ERROR, 'The server is stopping.');
    else if (!isOriginAllowed(request, this.#options.config.current))
      refuse(stream, 403, UPGRADE_ERROR, 'Pages of this origin may not connect.');
    // Version 8 is a draft that the library would still speak.
    else if (request.headers['sec-websocket-version'] !== '13')
      refuse(stream, 400, UPGRADE_ERROR, 'This server speaks version 13 of the WebSocket protocol.');
    else if (!query) refuse(stream, 400, UPGRADE_ERROR, 'The connection to resume is not named correctly.');
    else
      this.#server.handleUpgrade(request, stream, head, (socket) => {
        socket.serve(this, stream, query);
        this.#open(socket, this.#options.tokenOf(request));
      });
  }

  /** A message of a client. */
  received(socket: ClientSocket, message: Buffer, isBinary: boolean): void {
    const request = readRequest(message, isBinary);
    if (!request) {
      this.hub.counters.malformedTotal++;
      socket.close(closeCode.malformed);
      return;
    }
    if (socket.unread > MOST_UNREAD_REPLIES) {
      socket.terminate();
      return;
    }
    if (++socket.requests >= MOST_REQUESTS) socket.pause();
    const work = socket.admission
      ? socket.admission.then(() => this.#answer(socket, request))
      : this.#answer(socket, request);
    work.finally(() => {
      if (socket.requests-- >= MOST_REQUESTS) socket.resume();
    });
  }

  closed(socket: ClientSocket): void {
    this.#sockets.delete(socket);
    this.#heartbeat.know(socket);
    this.hub.detach(socket);
  }

  /** Closes every socket so that its client comes back, to the next start or another server. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.#heartbeat.stop();
    const closed = [...this.#sockets].map((socket) => new Promise<void>((done) => socket.once('close', () => done())));
    for (const socket of this.#sockets) socket.close(closeCode.restart);
    const impatient = setTimeout(() => {
      for (const socket of this.#sockets) socket.terminate();
    }, DRAIN_MS);
    await Promise.all(closed);
    clearTimeout(impatient);
  }

  #open(socket: ClientSocket, token: string | null): void {
    this.#sockets.add(socket);
    this.#heartbeat.greet(socket);
    if (token !== null) this.#admit(socket, token);
  }

  /** Finds out whose the socket is. @returns whether it was let in */
  #admit(socket: ClientSocket, token: string): Promise<boolean> {
    const admission = this.#authenticate(socket, token).finally(() => {
      socket.admission = undefined;
    });
    socket.admission = admission;
    return admission;
  }

  /** Lets the socket in if the token is good; otherwise it stays a stranger. */
  async #authenticate(socket: ClientSocket, token: string): Promise<boolean> {
    try {
      const actor = await this.#options.authenticateToken(token);
      if (!actor || socket.readyState !== socket.OPEN) return false;
      this.#heartbeat.know(socket);
      await this.hub.admit(socket, actor, token);
      return true;
    } catch (error) {
      this.#options.log.error({ err: error }, 'a socket could not be authenticated');
      socket.close(closeCode.failed);
      return false;
    }
  }

  /** Nothing but the challenge counts before it is passed; who fails it is shown the door. */
  async #answer(socket: ClientSocket, request: ClientRequest): Promise<void> {
    const { connection } = socket;
    if (connection) return this.actions.answer(socket, connection, request);
    if (request.action !== 'authentication_challenge') return;
    const { token } = request.data;
    if (typeof token !== 'string' || !(await this.#admit(socket, token))) socket.close(closeCode.sessionOver);
    else if (request.seq > 0) socket.reply({ status: 'OK', seq_reply: request.seq });
  }

  /** The session may have ended by itself. */
  #check(socket: ClientSocket): void {
    const { connection } = socket;
    if (!connection) return;
    this.hub.renew(connection, 'passive').catch((error: unknown) => {
      this.#options.log.warn({ err: error }, 'the session of a socket could not be looked up');
    });
  }
}
