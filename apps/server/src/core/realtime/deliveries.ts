import type { ConfigStore } from '../config/index.ts';
import type { AnyWireEvent, WireEvent } from '../events/index.ts';
import type { Connection } from './connection.ts';
import { Encoder } from './encode.ts';
import type { Prepared } from './prepared.ts';
import type { ConnectedUser, Users } from './users.ts';

/** Events of interest only to those who look at their channel. */
const SCOPED: ReadonlySet<string> = new Set(['typing', 'reaction_added', 'reaction_removed']);

/** Finds the connections an event is for and hands it to them. */
export class Deliveries {
  readonly #users: Users;
  readonly #connections: ReadonlyMap<string, Connection>;
  readonly #config: ConfigStore;
  /** Whether a guest may see a user. Until a feature says how to find out, guests see nobody. */
  visibilitySource: (guestId: string, userId: string) => Promise<boolean> = async () => false;

  constructor(users: Users, connections: ReadonlyMap<string, Connection>, config: ConfigStore) {
    this.#users = users;
    this.#connections = connections;
    this.#config = config;
  }

  deliver(event: AnyWireEvent): void {
    const encoder = new Encoder(event);
    const { audience } = event;
    if (audience.connectionId) {
      const connection = this.#connections.get(audience.connectionId);
      if (connection) this.#offer(connection, event, encoder);
      return;
    }
    const omitted = audience.omitUserIds?.length ? new Set(audience.omitUserIds) : undefined;
    for (const user of this.#audienceOf(event)) {
      if (omitted?.has(user.id)) continue;
      for (const connection of user.connections) this.#offer(connection, event, encoder);
    }
  }

  #audienceOf({ audience }: WireEvent): Iterable<ConnectedUser> {
    if (audience.userId) {
      const user = this.#users.get(audience.userId);
      return user ? [user] : [];
    }
    if (audience.channelId) return this.#users.inChannel(audience.channelId) ?? [];
    if (audience.teamId) return this.#users.inTeam(audience.teamId) ?? [];
    return this.#users.all();
  }

  #offer(connection: Connection, event: WireEvent, encoder: Encoder): void {
    const { audience } = event;
    if (audience.omitConnectionId === connection.id) return;
    if (audience.sensitivity && (audience.sensitivity === 'sensitive') !== connection.isAdmin) return;
    if (SCOPED.has(event.event) && this.#looksElsewhere(connection, audience.channelId)) return;
    const prepared = encoder.for(connection.user.id, connection.acknowledges);
    if (audience.aboutUserId && connection.actor.isGuest)
      this.#sendIfVisible(connection, audience.aboutUserId, prepared);
    else connection.send(prepared);
  }

  /** Whether the client has said what it shows, and it isn't this channel. */
  #looksElsewhere(connection: Connection, channelId: string | undefined): boolean {
    const { channelOnScreen, threadOnScreen } = connection;
    if (!channelId || channelOnScreen === undefined) return false;
    if (channelOnScreen === channelId || threadOnScreen === channelId) return false;
    return this.#config.current.FeatureFlags.WebSocketEventScope;
  }

  #sendIfVisible(connection: Connection, userId: string, prepared: Prepared): void {
    if (connection.user.id === userId) {
      connection.send(prepared);
      return;
    }
    this.visibilitySource(connection.user.id, userId).then(
      (visible) => visible && connection.send(prepared),
      () => undefined, // what cannot be found out is not told
    );
  }
}
