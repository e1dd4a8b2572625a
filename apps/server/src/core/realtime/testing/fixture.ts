import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Actor } from '../../authz/actor.ts';
import { DEFAULT_ROLES } from '../../authz/default-roles/index.ts';
import { RoleTable } from '../../authz/role-table.ts';
import { loadConfig } from '../../config/index.ts';
import { type AnyWireEvent, Events } from '../../events/index.ts';
import { createRealtime, type Realtime } from '../index.ts';
import { Client } from './client.ts';

/** A hub over a real HTTP server, without a database: who is who and where is said here. */
export interface Fixture {
  readonly url: string;
  readonly events: Events;
  readonly realtime: Realtime;
  /** Tokens that open something, and what they open; `<name>` for the user `<name>`. */
  readonly sessions: Map<string, { userId: string; roles: string[] }>;
  readonly channelsOf: Map<string, string[]>;
  readonly teamsOf: Map<string, string[]>;
  /** Opens a socket with the token of a user and waits for its greeting. */
  open(user: string, query?: string): Promise<Client>;
  /** Opens a socket without saying who it is. */
  stranger(query?: string, headers?: Record<string, string>): Promise<Client>;
  /** Publishes a post of this text to a channel. */
  post(channelId: string, text: string, more?: Partial<AnyWireEvent>): void;
  close(): Promise<void>;
}

/** @param env settings */
export async function startHub(env: Record<string, string> = {}): Promise<Fixture> {
  const config = await loadConfig({ env });
  const log = pino({ level: 'silent' });
  const events = new Events((error) => {
    throw error;
  });
  const roles = new RoleTable(DEFAULT_ROLES);
  const sessions: Fixture['sessions'] = new Map();
  const channelsOf = new Map<string, string[]>();
  const teamsOf = new Map<string, string[]>();
  const realtime = createRealtime({
    events,
    config,
    log,
    tokenOf: (request) => request.headers.authorization?.split(' ')[1] ?? null,
    authenticateToken: async (token) => {
      const session = sessions.get(token);
      return session ? actorOf(token, session, roles) : null;
    },
  });
  realtime.setMembershipSource(async (userId) => ({
    channelIds: channelsOf.get(userId) ?? [],
    teamIds: teamsOf.get(userId) ?? [],
  }));
  const server = createServer();
  realtime.attach(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4/websocket`;
  const clients: Client[] = [];
  const stranger = async (query = '', headers: Record<string, string> = {}) => {
    const client = new Client(url + query, headers);
    clients.push(client);
    await client.opened;
    return client;
  };
  return {
    url,
    events,
    realtime,
    sessions,
    channelsOf,
    teamsOf,
    stranger,
    open: async (user, query = '') => {
      if (!sessions.has(user)) sessions.set(user, { userId: user, roles: ['system_user'] });
      const client = await stranger(query, { authorization: `Bearer ${user}` });
      if (!query) await client.event('hello');
      return client;
    },
    post: (channelId, text, more = {}) =>
      events.publish({
        event: 'posted',
        data: { ...POST, post: { id: text } as never },
        audience: { channelId },
        ...more,
      } as AnyWireEvent),
    close: async () => {
      for (const client of clients) client.socket.terminate();
      await realtime.close();
      await new Promise((done) => server.close(done));
    },
  };
}

const POST = {
  channel_type: 'O',
  channel_display_name: 'Town',
  channel_name: 'town',
  sender_name: '@alice',
  team_id: 'team',
  set_online: true,
} as const;

function actorOf(token: string, session: { userId: string; roles: string[] }, roles: RoleTable): Actor {
  return {
    userId: session.userId,
    sessionId: `session-${token}`,
    roles: session.roles,
    permissions: roles.permissionsOf(session.roles),
    isGuest: session.roles.includes('system_guest'),
    isBot: false,
    isOAuth: false,
  };
}
