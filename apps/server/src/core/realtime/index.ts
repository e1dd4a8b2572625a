import type { FastifyRequest } from 'fastify';
import type { Actor } from '../authz/actor.ts';
import type { ConfigStore } from '../config/index.ts';
import type { Events } from '../events/index.ts';
import type { Log } from '../log/index.ts';
import type { Realtime } from './realtime.ts';

export type { ActionContext, ActionHandler, Realtime } from './realtime.ts';

export interface RealtimeOptions {
  readonly events: Events;
  readonly config: ConfigStore;
  readonly log: Log;
  readonly authenticate: (request: FastifyRequest) => Promise<Actor | null>;
  readonly authenticateToken: (token: string) => Promise<Actor | null>;
}

/** Holds the place of the hub: no socket is accepted. */
export function createRealtime(_options: RealtimeOptions): Realtime {
  return {
    action: () => undefined,
    setMembershipSource: () => undefined,
    isConnected: () => false,
    attach: (server) => void server.on('upgrade', (_request, socket) => socket.destroy()),
    close: async () => undefined,
  };
}
