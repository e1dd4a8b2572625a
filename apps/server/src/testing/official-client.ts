import { Client4, WebSocketClient } from '@mattermost/client';
import type { UserProfile } from '@mattermost/types/users';
import { PASSWORD } from './caller.ts';

/** An event as the official client hands it out. */
export interface OfficialEvent {
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into events of every shape; what is missing fails its assertion
  readonly data: any;
  readonly broadcast: Record<string, unknown>;
  readonly seq: number;
}

/** Somebody who uses a server with nothing but the official client. */
export interface OfficialUser {
  readonly api: Client4;
  readonly me: UserProfile;
  readonly socket: WebSocketClient;
  /** Every event that the socket told, in order. */
  readonly heard: OfficialEvent[];
  /** How often the client had to give up resuming and start anew. */
  readonly startedAnew: () => number;
  /** The first event of this name that matches, heard already or to come. */
  next(event: string, matches?: (heard: OfficialEvent) => boolean): Promise<OfficialEvent>;
  /** Waits until it is so; looked at after each event and each opening or closing of the socket. */
  until(isSo: () => boolean): Promise<void>;
  close(): void;
}

/** Signs up, logs in and opens a socket. @param wire where the socket goes, if not to `url` */
export async function officialUser(url: string, username: string, wire = url): Promise<OfficialUser> {
  const api = new Client4();
  api.setUrl(url);
  const account = { username, email: `${username}@example.com`, password: PASSWORD };
  await api.createUser(account as UserProfile & { password: string }, '', '');
  const me = await api.login(username, PASSWORD);
  api.setUserId(me.id);

  const heard: OfficialEvent[] = [];
  let waiting: (() => void)[] = [];
  let startedAnew = 0;
  const wake = () => {
    const woken = waiting;
    waiting = [];
    for (const go of woken) go();
  };
  const socket = new WebSocketClient({
    minWebSocketRetryTime: 20,
    maxWebSocketRetryTime: 50,
    reconnectJitterRange: 10,
  });
  socket.addMessageListener((message) => {
    heard.push(message as unknown as OfficialEvent);
    wake();
  });
  socket.addMissedMessageListener(() => startedAnew++);
  socket.addCloseListener(wake);
  socket.addReconnectListener(wake);
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise<void>((go) => waiting.push(go));
  };
  const next: OfficialUser['next'] = async (event, matches = () => true) => {
    const find = () => heard.find((message) => message.event === event && matches(message));
    await until(() => find() !== undefined);
    return find() as OfficialEvent;
  };
  socket.initialize(api.getWebSocketUrl().replace(url, wire.replace('http', 'ws')), api.getToken());
  await next('hello');
  return { api, me, socket, heard, startedAnew: () => startedAnew, next, until, close: () => socket.close() };
}
