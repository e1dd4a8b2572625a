import type { Server } from 'node:http';
import type { Actor } from '../authz/actor.ts';

/** What an action of a socket is told of its sender. */
export interface ActionContext {
  readonly actor: Actor;
  readonly connectionId: string;
}

/** The answer becomes the reply's `data`; an AppError becomes its `error`. */
export type ActionHandler = (context: ActionContext, data: Record<string, unknown>) => unknown;

/** The WebSocket side of the server: who is connected, and what they are told. */
export interface Realtime {
  /** Registers an action that clients may send. */
  action(name: string, handler: ActionHandler): void;
  /** Says which channels and teams a user belongs to; asked when the user's first socket opens. */
  setMembershipSource(source: (userId: string) => Promise<{ channelIds: string[]; teamIds: string[] }>): void;
  /** Whether the user has a socket here. */
  isConnected(userId: string): boolean;
  /** Takes upgrades of /api/v4/websocket from this server. */
  attach(server: Server): void;
  /** Closes every socket with a code that makes clients reconnect. */
  close(): Promise<void>;
}
