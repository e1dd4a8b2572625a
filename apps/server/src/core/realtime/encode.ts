import { encodeData } from '@parley/contract/realtime/events.ts';
import type { Audience, WireEvent } from '../events/index.ts';
import { Prepared } from './prepared.ts';

/** Lost first when a reader is slow: what they tell is told again soon, or can be asked for. */
const DROPPABLE: ReadonlySet<string> = new Set(['typing', 'status_change', 'multiple_channels_viewed']);

type AnyData = Record<string, unknown>;

/**
 * Makes the wire form of one event, and of its variants for receivers with fields of their own, each at most once and only when
 * somebody needs it.
 */
export class Encoder {
  readonly #event: WireEvent;
  readonly #droppable: boolean;
  #data: string | undefined;
  #tail: string | undefined;
  #common: Prepared | undefined;
  #personal: Map<string, Prepared> | undefined;

  constructor(event: WireEvent) {
    this.#event = event;
    this.#droppable = event.priority === 'droppable' || DROPPABLE.has(event.event);
  }

  /** What this user's connections get; `acknowledges` are those that asked for `should_ack`. */
  for(userId: string, acknowledges: boolean): Prepared {
    const fields = this.#event.personal?.get(userId) as AnyData | undefined;
    if (!fields) {
      this.#common ??= this.#prepare(this.#commonData());
      return this.#common;
    }
    const key = acknowledges ? `${userId} ack` : userId;
    this.#personal ??= new Map();
    let prepared = this.#personal.get(key);
    if (!prepared) {
      prepared = this.#prepare(this.#personalData(fields, acknowledges));
      this.#personal.set(key, prepared);
    }
    return prepared;
  }

  #prepare(data: string): Prepared {
    const { event, audience } = this.#event;
    this.#tail ??= `,"broadcast":${JSON.stringify(broadcastOf(audience))},"seq":`;
    return new Prepared(event, `{"event":"${event}","data":${data}${this.#tail}`, this.#droppable);
  }

  #commonData(): string {
    this.#data ??= JSON.stringify(encodeData(this.#event.event, this.#event.data));
    return this.#data;
  }

  /** The common text with the further fields appended, so that a post is not turned into text again for each one it mentions. */
  #personalData(fields: AnyData, acknowledges: boolean): string {
    const { should_ack, ...others } = fields;
    const given = acknowledges && should_ack !== undefined ? { ...others, should_ack } : others;
    const more = JSON.stringify(encodeData(this.#event.event, given as never));
    const common = this.#commonData();
    if (more === '{}') return common;
    return common === '{}' ? more : `${common.slice(0, -1)},${more.slice(1)}`;
  }
}

/** The audience as clients see it. */
function broadcastOf(audience: Audience): AnyData {
  const { omitUserIds, sensitivity } = audience;
  return {
    omit_users: omitUserIds?.length ? Object.fromEntries(omitUserIds.map((id) => [id, true])) : null,
    user_id: audience.userId ?? '',
    channel_id: audience.channelId ?? '',
    team_id: audience.teamId ?? '',
    connection_id: audience.connectionId ?? '',
    omit_connection_id: audience.omitConnectionId ?? '',
    ...(sensitivity === 'sanitized' ? { contains_sanitized_data: true } : {}),
    ...(sensitivity === 'sensitive' ? { contains_sensitive_data: true } : {}),
  };
}
