import type { ErrorBody } from '../core/error.ts';
import type { Presence } from '../identity/statuses.ts';
import type { EventName, WireData } from './events.ts';

/** To whom an event goes. Empty strings mean "not narrowed by this". */
export interface Broadcast {
  omit_users: Record<string, true> | null;
  user_id: string;
  channel_id: string;
  team_id: string;
  connection_id: string;
  omit_connection_id: string;
  /** set on the copy that administrators don't get */
  contains_sanitized_data?: true;
  /** set on the copy that only administrators get */
  contains_sensitive_data?: true;
}

/** An event as it travels. `seq` starts at 0 with `hello` and grows by one on each connection. */
export type Envelope = {
  [E in EventName]: { event: E; data: WireData<E>; broadcast: Broadcast; seq: number };
}[EventName];

/** What a client may ask over the socket: the action and its data. */
export interface ActionData {
  authentication_challenge: { token: string };
  ping: Record<string, never>;
  get_statuses: Record<string, never>;
  get_statuses_by_ids: { user_ids: string[] };
  user_typing: { channel_id: string; parent_id?: string };
  user_update_active_status: { user_is_active: boolean; manual?: boolean };
  presence: { channel_id?: string; team_id?: string; thread_channel_id?: string; is_thread_view?: boolean };
  posted_notify_ack: { post_id: string; status: string; user_agent?: string; reason?: string; data?: string };
}
export type ActionName = keyof ActionData;

/** What the server answers to each action in `data`. */
export interface ActionReply {
  authentication_challenge: undefined;
  ping: { text: 'pong'; version: string; server_time: number; node_id: string };
  get_statuses: Record<string, Presence>;
  get_statuses_by_ids: Record<string, Presence>;
  user_typing: undefined;
  user_update_active_status: undefined;
  presence: undefined;
  posted_notify_ack: undefined;
}

/** A request of the client. `seq` is above zero and returns in the reply. */
export interface Action<A extends ActionName = ActionName> {
  seq: number;
  action: A;
  data?: ActionData[A];
}

/** The reply to a request; it has no `event`. `seq_reply` is missing when the request's `seq` was not usable. */
export type Reply<A extends ActionName = ActionName> =
  | { status: 'OK'; seq_reply: number; data?: ActionReply[A] }
  | { status: 'FAIL'; seq_reply?: number; error: Omit<ErrorBody, 'request_id'> };

/** Query of `GET /websocket`: both to resume a connection, neither for a new one. */
export interface SocketQuery {
  connection_id?: string;
  sequence_number?: string;
  posted_ack?: string;
  disconnect_err_code?: string;
}

/** Codes with which either side closes. */
export const closeCodes = { goingAway: 1001, pingTimeout: 4000, sequenceMismatch: 4001 } as const;

/** Longest message of a client, in bytes. */
export const maxClientMessage = 8192;
