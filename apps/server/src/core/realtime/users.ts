import type { Connection } from './connection.ts';

/** A channel or team with the connected users in it. */
export interface Room {
  readonly id: string;
  readonly users: Set<ConnectedUser>;
}

/** A user with at least one connection, which may be waiting for its socket to come back. */
export class ConnectedUser {
  readonly id: string;
  connections: Connection[] = [];
  openSockets = 0;
  /** What features were told last. */
  isConnected = false;
  /** Settles when the memberships are known. */
  ready: Promise<void> | undefined = undefined;
  /** Lists rather than sets: they change seldom, and there is one for each user. */
  readonly channels: Room[] = [];
  readonly teams: Room[] = [];

  constructor(id: string) {
    this.id = id;
  }
}

/** Which channels and teams a user belongs to. */
export type MembershipSource = (userId: string) => Promise<{ channelIds: string[]; teamIds: string[] }>;

interface Change {
  readonly channelId?: string;
  readonly teamId?: string;
  readonly joined: boolean;
}

/** Connected users by id, by channel and by team: who is not connected costs nothing. */
export class Users {
  readonly #byId = new Map<string, ConnectedUser>();
  readonly #channels = new Map<string, Room>();
  readonly #teams = new Map<string, Room>();
  /** What changed while a user's memberships are being loaded. */
  readonly #changes = new Map<ConnectedUser, Change[]>();
  source: MembershipSource = async () => ({ channelIds: [], teamIds: [] });

  get(userId: string): ConnectedUser | undefined {
    return this.#byId.get(userId);
  }

  all(): IterableIterator<ConnectedUser> {
    return this.#byId.values();
  }

  inChannel(channelId: string): ReadonlySet<ConnectedUser> | undefined {
    return this.#channels.get(channelId)?.users;
  }

  inTeam(teamId: string): ReadonlySet<ConnectedUser> | undefined {
    return this.#teams.get(teamId)?.users;
  }

  /** The user with all memberships known; they are loaded for the first connection. Rejects if they cannot be. */
  async enter(userId: string): Promise<ConnectedUser> {
    for (;;) {
      let user = this.#byId.get(userId);
      if (!user) {
        user = new ConnectedUser(userId);
        this.#byId.set(userId, user);
        user.ready = this.#load(user);
      }
      await user.ready;
      // Another one who waited may have gone at once and taken the user along.
      if (this.#byId.get(userId) === user) return user;
    }
  }

  /** Forgets a user who has no connection left. */
  leave(user: ConnectedUser): void {
    if (user.connections.length > 0 || this.#changes.has(user) || this.#byId.get(user.id) !== user) return;
    this.#byId.delete(user.id);
    for (const room of user.channels) exit(this.#channels, room, user);
    for (const room of user.teams) exit(this.#teams, room, user);
  }

  /** Takes note of a change of membership; during a load it is kept and applied on top of what was loaded. */
  change(userId: string, change: Change): void {
    const user = this.#byId.get(userId);
    if (!user) return;
    const waiting = this.#changes.get(user);
    if (waiting) waiting.push(change);
    else this.#apply(user, change);
  }

  async #load(user: ConnectedUser): Promise<void> {
    const changes: Change[] = [];
    this.#changes.set(user, changes);
    try {
      const { channelIds, teamIds } = await this.source(user.id);
      for (const id of channelIds) enter(this.#channels, user.channels, id, user);
      for (const id of teamIds) enter(this.#teams, user.teams, id, user);
      for (const change of changes) this.#apply(user, change);
    } catch (error) {
      this.#byId.delete(user.id);
      throw error;
    } finally {
      this.#changes.delete(user);
      user.ready = undefined;
    }
  }

  #apply(user: ConnectedUser, { channelId, teamId, joined }: Change): void {
    if (channelId) move(this.#channels, user.channels, channelId, user, joined);
    else if (teamId) move(this.#teams, user.teams, teamId, user, joined);
  }
}

function move(rooms: Map<string, Room>, own: Room[], id: string, user: ConnectedUser, joined: boolean): void {
  if (joined) enter(rooms, own, id, user);
  else {
    const at = own.findIndex((room) => room.id === id);
    const [room] = at < 0 ? [] : own.splice(at, 1);
    if (room) exit(rooms, room, user);
  }
}

function enter(rooms: Map<string, Room>, own: Room[], id: string, user: ConnectedUser): void {
  let room = rooms.get(id);
  if (!room) {
    room = { id, users: new Set() };
    rooms.set(id, room);
  }
  if (room.users.has(user)) return;
  room.users.add(user);
  own.push(room);
}

function exit(rooms: Map<string, Room>, room: Room, user: ConnectedUser): void {
  room.users.delete(user);
  if (room.users.size === 0) rooms.delete(room.id);
}
