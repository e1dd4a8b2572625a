import type { IncomingMessage, Server } from 'node:http';
import type { Actor } from '../authz/actor.ts';
import type { ConfigStore } from '../config/index.ts';
import type { Events } from '../events/index.ts';
import type { Log } from '../log/index.ts';
import type { Counters } from './counters.ts';
import type { MembershipSource } from './users.ts';

/** What an action of a socket is told of its sender. */
export interface ActionContext {
  readonly actor: Actor;
  readonly connectionId: string;
}

/** The answer becomes the reply's `data`; an AppError becomes its `error`. */
export type ActionHandler = (context: ActionContext, data: Record<string, unknown>) => unknown;

export interface RealtimeOptions {
  readonly events: Events;
  readonly config: ConfigStore;
  readonly log: Log;
  /** The session token that an upgrade carries in a cookie or header. */
  readonly tokenOf: (request: IncomingMessage) => string | null;
  /**
   * The actor of a session token; null if it opens nothing.
   * @param use `passive` looks without counting as activity of the user
   */
  readonly authenticateToken: (token: string, use?: 'passive') => Promise<Actor | null>;
}

/** The WebSocket side of the server: who is connected, and what they are told. */
export interface Realtime {
  /** Registers an action that clients may send. There already: ping, presence, posted_notify_ack, authentication_challenge. */
  action(name: string, handler: ActionHandler): void;
  /** Says which channels and teams a user belongs to; asked when the user's first socket opens. */
  setMembershipSource(source: MembershipSource): void;
  /** Says whether a guest may see a user; asked for events that tell about one. Guests see nobody until this is set. */
  setVisibilitySource(source: (guestId: string, userId: string) => Promise<boolean>): void;
  /** Whether the user has a socket here. */
  isConnected(userId: string): boolean;
  /** Whether events for the user go anywhere: to a socket, or to a connection that waits for its socket to come back. */
  isListening(userId: string): boolean;
  /** Whether anybody in the channel is listening. */
  hasListeners(channelId: string): boolean;
  /** Whether a client of the user shows this channel right now, as far as clients say so. */
  isChannelOnScreen(userId: string, channelId: string): boolean;
  /** Takes upgrades of /api/v4/websocket from this server. */
  attach(server: Server): void;
  /** Closes every socket with a code that makes clients reconnect. */
  close(): Promise<void>;
  readonly counters: Readonly<Counters>;
}
