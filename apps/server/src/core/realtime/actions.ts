import type { Actor } from '../authz/actor.ts';
import { COMPATIBLE_VERSION } from '../config/index.ts';
import { AppError } from '../http/app-error.ts';
import type { Log } from '../log/index.ts';
import type { Connection } from './connection.ts';
import type { Counters } from './counters.ts';
import type { ActionHandler } from './realtime.ts';
import type { ClientRequest } from './request.ts';
import type { ClientSocket } from './socket.ts';

/** Actions of plugins: they answer by events of their own, if at all. */
const PLUGIN_PREFIX = 'custom_';

/** Answers the requests of sockets that are let in. */
export class Actions {
  readonly #handlers = new Map<string, ActionHandler>();
  readonly #log: Log;
  readonly #counters: Counters;
  readonly #currentActor: (connection: Connection) => Promise<Actor | null>;

  /** @param currentActor the actor as of now; null if the session is over */
  constructor(log: Log, counters: Counters, currentActor: (connection: Connection) => Promise<Actor | null>) {
    this.#log = log;
    this.#counters = counters;
    this.#currentActor = currentActor;
  }

  register(name: string, handler: ActionHandler): void {
    if (this.#handlers.has(name)) throw new Error(`The action ${name} is registered already.`);
    this.#handlers.set(name, handler);
  }

  /** Does what is asked and replies. */
  async answer(socket: ClientSocket, connection: Connection, request: ClientRequest): Promise<void> {
    const { seq, action, data } = request;
    try {
      const refusal = refusalOf(request);
      if (refusal) throw refusal;
      if (action === 'ping') {
        socket.reply(ok(seq, pong()));
      } else if (action === 'presence') {
        notePresence(connection, data);
        socket.reply(ok(seq));
      } else if (action === 'posted_notify_ack') {
        this.#counters.notificationAcksTotal++;
        socket.reply(ok(seq));
      } else if (action === 'authentication_challenge') {
        return; // already let in; the reference says nothing either
      } else {
        await this.#run(socket, connection, request);
      }
    } catch (error) {
      socket.reply(this.#failed(seq, error));
    }
  }

  async #run(socket: ClientSocket, connection: Connection, { seq, action, data }: ClientRequest): Promise<void> {
    const handler = this.#handlers.get(action);
    if (!handler && action.startsWith(PLUGIN_PREFIX)) return;
    if (!handler) throw new AppError('api.web_socket_router.bad_action.app_error', 500, 'There is no such action.');
    const actor = await this.#currentActor(connection);
    if (!actor) return; // the socket is being closed
    const answer = await handler({ actor, connectionId: connection.id }, data);
    socket.reply(ok(seq, answer));
  }

  #failed(seq: number, error: unknown): object {
    if (!(error instanceof AppError)) this.#log.error({ err: error }, 'an action of a socket failed');
    const { id, message, detail, status } =
      error instanceof AppError
        ? error
        : new AppError('api.context.internal.app_error', 500, 'The server met an unexpected error.');
    return {
      status: 'FAIL',
      ...(seq === 0 ? {} : { seq_reply: seq }),
      error: { id, message, detailed_error: detail, status_code: status },
    };
  }
}

const ok = (seq: number, data?: unknown): object =>
  data === undefined ? { status: 'OK', seq_reply: seq } : { status: 'OK', seq_reply: seq, data };

const pong = () => ({ text: 'pong', version: COMPATIBLE_VERSION, server_time: Date.now(), node_id: '' });

function refusalOf({ seq, action }: ClientRequest): AppError | undefined {
  if (action === '')
    return new AppError('api.web_socket_router.no_action.app_error', 400, 'The request names no action.');
  if (seq <= 0) return new AppError('api.web_socket_router.bad_seq.app_error', 400, 'The request has no valid number.');
  return undefined;
}

/** Clients say this where they never showed anything of the kind. */
const UNSET = '<>';

/** Keeps what a client shows: typing and reactions elsewhere are of no interest to it. */
function notePresence(connection: Connection, data: Record<string, unknown>): void {
  const place = (value: unknown): string | undefined =>
    typeof value === 'string' && value !== UNSET ? value : undefined;
  if ('channel_id' in data) connection.channelOnScreen = place(data.channel_id);
  if ('thread_channel_id' in data) connection.threadOnScreen = place(data.thread_channel_id);
}
