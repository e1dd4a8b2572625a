import { hostname } from 'node:os';
import type { Actor } from '../authz/actor.ts';
import type { ConfigStore } from '../config/index.ts';
import type { Events } from '../events/index.ts';
import { newId } from '../ids/index.ts';
import type { Log } from '../log/index.ts';
import { closeCode } from './close-codes.ts';
import { Connection, type ConnectionHost } from './connection.ts';
import { newCounters } from './counters.ts';
import { Deliveries } from './deliveries.ts';
import { Encoder } from './encode.ts';
import { RESUME_MS } from './limits.ts';
import { FrameCache } from './prepared.ts';
import { type ClientSocket, NO_QUERY } from './socket.ts';
import { type ConnectedUser, Users } from './users.ts';

export interface HubOptions {
  readonly events: Events;
  readonly config: ConfigStore;
  readonly log: Log;
  /**
   * The actor of a session token; null if it opens nothing.
   * @param use `passive` looks without counting as activity of the user
   */
  readonly authenticateToken: (token: string, use?: 'passive') => Promise<Actor | null>;
}

/** Who is connected, and the way of an event to them. */
export class Hub implements ConnectionHost {
  readonly counters = newCounters();
  readonly frames = new FrameCache();
  readonly users = new Users();
  readonly #options: HubOptions;
  readonly #connections = new Map<string, Connection>();
  /** Connections without a socket, the longest waiting first. */
  readonly #detached = new Set<Connection>();
  readonly #deliveries: Deliveries;
  #dirty: Connection[] = [];

  constructor(options: HubOptions) {
    this.#options = options;
    this.#deliveries = new Deliveries(this.users, this.#connections, options.config);
    const { events } = options;
    events.onPublish((event) => this.#deliveries.deliver(event));
    events.on('membership', ({ userId, ...change }) => this.users.change(userId, change));
    events.on('session_revoked', ({ userId, sessionId }) => this.#endSession(userId, sessionId));
    events.on('user_roles_changed', ({ userId }) => this.#renewActors(userId));
  }

  /** Whether guests may see a user; asked for events about one. */
  set visibilitySource(source: Deliveries['visibilitySource']) {
    this.#deliveries.visibilitySource = source;
  }

  /**
   * Lets the owner of a socket in: goes on with an earlier connection if that is possible without a gap, else starts a new one
   * and greets. Closes the socket if memberships cannot be loaded.
   */
  async admit(socket: ClientSocket, actor: Actor, token: string): Promise<void> {
    let user: ConnectedUser;
    try {
      user = await this.users.enter(actor.userId);
    } catch (error) {
      this.#options.log.error({ err: error }, 'the memberships of a user could not be loaded');
      socket.close(closeCode.failed);
      return;
    }
    if (socket.readyState !== socket.OPEN) {
      this.users.leave(user);
      return;
    }
    const connection = this.#resumable(socket, user, actor, token) ?? this.#begin(socket, user, actor, token);
    socket.connection = connection;
    socket.query = NO_QUERY;
    this.counters.sockets++;
    user.openSockets++;
    this.#tellWhetherConnected(user);
  }

  /** The socket is gone; its connection waits for another one. */
  detach(socket: ClientSocket): void {
    const { connection } = socket;
    if (!connection) return;
    this.#separate(connection, socket);
    connection.detachedAt = Date.now();
    if (this.#connections.has(connection.id)) {
      this.#detached.add(connection);
      this.counters.detached++;
    }
    this.#tellWhetherConnected(connection.user);
  }

  /** Forgets connections that nobody came back for. */
  forgetDetached(now: number): void {
    for (const connection of this.#detached) {
      if (now - connection.detachedAt < RESUME_MS) return;
      this.#forget(connection);
    }
  }

  schedule(connection: Connection): void {
    if (this.#dirty.push(connection) === 1) setImmediate(this.#flush);
  }

  cut(connection: Connection): void {
    const { socket } = connection;
    if (!socket) return;
    this.counters.slowTotal++;
    this.#options.log.info({ user_id: connection.user.id }, 'a socket that reads too slowly was cut off');
    this.detach(socket);
    socket.terminate();
  }

  lost(connection: Connection): void {
    this.#forget(connection);
  }

  readonly #flush = (): void => {
    const dirty = this.#dirty;
    this.#dirty = [];
    for (const connection of dirty) connection.flush();
    this.frames.clear();
  };

  #begin(socket: ClientSocket, user: ConnectedUser, actor: Actor, token: string): Connection {
    const { acknowledges } = socket.query;
    const connection = new Connection(this, { id: newId(), user, token, actor, acknowledges });
    connection.socket = socket;
    this.#connections.set(connection.id, connection);
    user.connections.push(connection);
    const greeting = new Encoder({
      event: 'hello',
      data: {
        connection_id: connection.id,
        server_version: this.#options.config.versionId,
        server_hostname: hostname(),
      },
      audience: { userId: user.id },
    });
    connection.greet(greeting.for(user.id, acknowledges));
    this.frames.clear();
    return connection;
  }

  /** The earlier connection that the client asks for, brought to this socket; undefined if that would leave a gap. */
  #resumable(socket: ClientSocket, user: ConnectedUser, actor: Actor, token: string): Connection | undefined {
    const { resume } = socket.query;
    if (!resume) return undefined;
    const connection = this.#connections.get(resume.id);
    if (!connection || connection.user !== user || !connection.canResumeAt(resume.seq)) {
      this.counters.notResumedTotal++;
      if (connection?.user === user && !connection.socket) this.#forget(connection);
      return undefined;
    }
    const old = connection.socket;
    if (old) {
      // The client knows of the loss before the server does.
      this.#separate(connection, old);
      old.terminate();
    }
    this.#attached(connection);
    connection.token = token;
    connection.actor = actor;
    connection.isAdmin = actor.permissions.has('manage_system');
    connection.resume(socket, resume.seq);
    this.counters.resumedTotal++;
    return connection;
  }

  #attached(connection: Connection): void {
    if (this.#detached.delete(connection)) this.counters.detached--;
  }

  #forget(connection: Connection): void {
    this.#attached(connection);
    this.#connections.delete(connection.id);
    const { user } = connection;
    user.connections = user.connections.filter((other) => other !== connection);
    this.users.leave(user);
  }

  #end(connection: Connection, code: number): void {
    const { socket } = connection;
    this.#forget(connection);
    if (!socket) return;
    this.detach(socket);
    socket.close(code);
  }

  #separate(connection: Connection, socket: ClientSocket): void {
    socket.connection = null;
    connection.socket = null;
    connection.user.openSockets--;
    this.counters.sockets--;
  }

  #tellWhetherConnected(user: ConnectedUser): void {
    const isConnected = user.openSockets > 0;
    if (isConnected === user.isConnected) return;
    user.isConnected = isConnected;
    this.counters.users += isConnected ? 1 : -1;
    this.#options.events.signalHere(isConnected ? 'user_connected' : 'user_disconnected', { userId: user.id });
  }

  #endSession(userId: string, sessionId: string): void {
    for (const connection of this.users.get(userId)?.connections ?? []) {
      if (connection.actor.sessionId === sessionId) this.#end(connection, closeCode.sessionOver);
    }
  }

  /** Roles decide which copies of an event a connection hears: until they are known again it counts as without any. */
  #renewActors(userId: string): void {
    for (const connection of this.users.get(userId)?.connections ?? []) {
      connection.isAdmin = false;
      this.renew(connection).catch((error: unknown) => {
        this.#options.log.error({ err: error }, 'the roles of a connection could not be read');
        this.#end(connection, closeCode.failed);
      });
    }
  }

  /** The connection's actor as of now; null, and the connection's end, if its session is over. */
  async renew(connection: Connection, use?: 'passive'): Promise<Actor | null> {
    await null; // so that caches hear of the same change first
    const actor = await this.#options.authenticateToken(connection.token, use);
    if (!actor) {
      this.#end(connection, closeCode.sessionOver);
      return null;
    }
    connection.actor = actor;
    connection.isAdmin = actor.permissions.has('manage_system');
    return actor;
  }
}
