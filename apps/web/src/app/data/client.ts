import type { Login } from '@parley/contract/identity/sessions.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { configApi } from '../../administration/config/index.ts';
import { flushViewing } from '../../conversation/members/index.ts';
import { deletionsOf, outboxOf } from '../../conversation/posts/index.ts';
import { collapsedThreads } from '../../identity/preferences/index.ts';
import { sessionsApi } from '../../identity/sessions/index.ts';
import { usersApi } from '../../identity/users/index.ts';
import { ApiError } from '../../lib/api/error.ts';
import { createHttp, type HttpOptions } from '../../lib/api/http.ts';
import { type Client, runEffects } from '../../lib/client.ts';
import { Socket, type SocketOptions } from '../../lib/socket/socket.ts';
import { openStorage } from '../../lib/storage/indexed-db.ts';
import { forgetSlices, type Keeper, keepSlices, readSlices } from '../../lib/storage/keeper.ts';
import { deviceMemory, type Remembered } from '../../lib/storage/remembered.ts';
import { memoryStorage, type Storage } from '../../lib/storage/storage.ts';
import { createStore } from '../../lib/store/store.ts';
import { effects } from './effects.ts';
import { eventBatches } from './event-batches.ts';
import { otherTabs } from './other-tabs.ts';
import { followPage } from './page-life.ts';
import { slices } from './slices.ts';
import { stopSynchronising, synchronise } from './sync.ts';

export interface ParleyOptions {
  http?: HttpOptions;
  socket?: Partial<Pick<SocketOptions, 'url' | 'create' | 'network' | 'firstWait' | 'longestWait' | 'pingEvery'>>;
  /** Opens what is kept on the device for a user. */
  openStorage?: (userId: string) => Promise<Storage>;
  /** Whose device this is. */
  remembered?: Remembered;
  onError?: (error: unknown) => void;
}

/** The client with what begins and ends it. */
export interface Parley extends Client {
  /** Shows what the device remembers, asks the server who is here, and connects. */
  start(): Promise<void>;
  /** Rejects with the server's refusal. */
  login(login: Login): Promise<User>;
  /** Begins the session of a user who has just signed up or logged in. */
  enter(user: User): Promise<void>;
  /** Ends the session here and on the server, and wipes what the device keeps of it. */
  logout(): Promise<void>;
  /** Writes what is not written yet, and stops everything; the session lives on. */
  stop(): Promise<void>;
}

const socketUrl = () => `${location.origin.replace(/^http/, 'ws')}/api/v4/websocket`;
const isOver = (error: unknown) => error instanceof ApiError && error.status === 401;

/** Builds the client of a page. */
export function createParley(options: ParleyOptions = {}): Parley {
  const remembered = options.remembered ?? deviceMemory;
  const report = options.onError ?? ((error) => console.error(error));
  const http = createHttp({ ...options.http, onSessionEnd: () => void checkSession() });
  const store = createStore(slices, (state) => ({ me: state.session.me, collapsed: collapsedThreads(state) }));
  const events = eventBatches(store);
  const socket = new Socket({
    url: socketUrl,
    ...options.socket,
    onEvent: events.push,
    onState(state) {
      store.apply('connection.changed', { state });
      // Where sockets do not get through, the rest works all the same.
      if (state.kind === 'waiting' && !store.getState().sync.done) synchronise(client).catch(report);
    },
    onStranded: () => void checkSession(),
    onFresh() {
      events.flush();
      store.apply('connection.fresh', {});
      synchronise(client).catch(report);
    },
  });
  let storage = memoryStorage();
  let storageOf = '';
  let keeper: Keeper | undefined;
  let checking = false;

  const client: Client = {
    http,
    store,
    socket,
    get storage() {
      return storage;
    },
    report,
  };
  runEffects(client, effects);
  const tabs = otherTabs((userId) => {
    if (store.getState().session.me === userId) wipe().catch(report);
  });

  const unfollow = followPage({
    onHide() {
      flushViewing(client);
      deletionsOf(client).finish().catch(report);
      keeper?.flush().catch(report);
    },
    onShow: () => socket.wake(),
  });

  /** Opens what is kept for a user, and shows it. */
  async function open(userId: string): Promise<void> {
    if (storageOf === userId) return;
    storageOf = userId;
    keeper?.stop();
    storage = await (options.openStorage ?? openStorage)(userId);
    const kept = await readSlices(storage, slices);
    store.batch(() => {
      store.restore(kept);
      store.apply('session.remembered', { userId });
    });
    keeper = keepSlices(store, slices, storage, report);
    await outboxOf(client).restore();
    await deletionsOf(client).restore();
  }

  /** Back to nobody; what the login page needs stays. */
  function leave(byServer: boolean): void {
    stopSynchronising(client);
    socket.close();
    remembered.clear();
    keeper?.stop();
    keeper = undefined;
    storageOf = '';
    const { config, license } = { config: store.getState().config.client, license: store.getState().config.license };
    store.batch(() => {
      store.reset();
      store.apply('config.received', { config });
      store.apply('license.received', { license });
      store.apply('session.closed', { byServer });
    });
  }

  async function wipe(): Promise<void> {
    keeper?.stop();
    await storage.clear();
    leave(false);
  }

  /** The session is over. What was written and not sent outlives it; what others wrote does not. */
  async function expire(): Promise<void> {
    await keeper?.flush();
    keeper?.stop();
    await forgetSlices(storage, ['drafts']).catch(report);
    leave(true);
  }

  /** The server would not take our session: is it over, or was it only this call? */
  async function checkSession(): Promise<void> {
    if (checking || store.getState().session.phase !== 'in') return;
    checking = true;
    try {
      await usersApi(http).get('me');
    } catch (error) {
      if (isOver(error)) await expire();
    } finally {
      checking = false;
    }
  }

  async function enter(user: User): Promise<void> {
    if (storageOf !== '' && storageOf !== user.id) leave(true);
    await open(user.id);
    remembered.set(user.id);
    store.apply('session.opened', { user });
    socket.open();
  }

  async function loadConfig(): Promise<void> {
    const [config, license] = await Promise.all([configApi(http).client(), configApi(http).license()]);
    store.batch(() => {
      store.apply('config.received', { config });
      store.apply('license.received', { license });
    });
  }

  return Object.assign(client, {
    async start() {
      const userId = remembered.get();
      if (userId) {
        await open(userId);
        socket.open();
      }
      loadConfig().catch(report);
      try {
        await enter(await usersApi(http).get('me'));
      } catch (error) {
        if (isOver(error)) await (userId ? expire() : leave(false));
        else if (!userId) throw error;
        // Somebody is remembered and the server cannot be reached: go on with what the device keeps.
      }
    },
    async login(login: Login) {
      const user = await sessionsApi(http).login(login);
      await enter(user);
      return user;
    },
    enter,
    async logout() {
      await deletionsOf(client).settle();
      await sessionsApi(http).logout();
      tabs.tellLogout(store.getState().session.me);
      await wipe();
    },
    async stop() {
      flushViewing(client);
      events.flush();
      stopSynchronising(client);
      socket.close();
      await keeper?.flush();
      keeper?.stop();
      tabs.close();
      unfollow();
    },
  });
}
