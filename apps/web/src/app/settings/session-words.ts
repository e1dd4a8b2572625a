import type { Session } from '@parley/contract/identity/sessions.ts';
import type { Times } from '../../conversation/posts/index.ts';

/** What the server could not tell apart it calls unknown. */
const told = (fact: string | undefined) => (fact && fact !== 'Unknown' ? fact : undefined);

/** "Firefox on Linux": where a session was begun, as far as its program told. */
export function sessionName({ props, device_id }: Pick<Session, 'props' | 'device_id'>): string {
  const program = told(props?.browser?.split('/')[0]) ?? (device_id === '' ? 'A program' : 'A mobile app');
  const system = told(props?.os) ?? told(props?.platform);
  return system ? `${program} on ${system}` : program;
}

const since = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' });

/** "Since 3 November 2026, last active Mon 17:51". */
export function sessionTimes(
  { create_at, last_activity_at }: Pick<Session, 'create_at' | 'last_activity_at'>,
  times: Times,
): string {
  return `Since ${since.format(create_at)}, last active ${times.short(last_activity_at)}`;
}
