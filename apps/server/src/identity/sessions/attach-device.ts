import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { invalidBody, sessionExpired } from '../../core/http/index.ts';
import { endSessions } from './end-sessions.ts';
import { lifetimeOf } from './expiry.ts';
import * as store from './store.ts';

/** What an app tells of itself; what is left out stays. */
export interface Device {
  readonly id: string | undefined;
  readonly notificationsDisabled: string | undefined;
  readonly version: string | undefined;
}

const VERSION = /^\d+\.\d+\.\d+(\.\d+)?$/;
const LONGEST_DEVICE_ID = 512;

/**
 * PUT /users/sessions/device: ties the session to a device, which makes it last as long as mobile ones do; earlier sessions of the
 * device end. Gives the session's new end if it has moved.
 */
export async function attachDevice(core: Core, actor: Actor, device: Device): Promise<number | undefined> {
  checkDevice(device);
  if (device.id) {
    await endSessions(core, { userId: actor.userId, deviceId: device.id, exceptId: actor.sessionId });
  }
  const session = await store.findById(core.db, actor.sessionId);
  if (!session) throw sessionExpired();
  const expiresAt = device.id ? Date.now() + lifetimeOf(core.config.current, true) : undefined;
  const props = {
    ...session.props,
    ...(device.id ? { isMobile: 'true' } : {}),
    ...(device.notificationsDisabled ? { device_notification_disabled: device.notificationsDisabled } : {}),
    ...(device.version ? { mobile_version: device.version } : {}),
  };
  await store.updateDevice(core.db, session.id, {
    props: JSON.stringify(props),
    ...(device.id ? { device_id: device.id } : {}),
    ...(expiresAt ? { expires_at: expiresAt } : {}),
  });
  core.events.signal('session_changed', { sessionId: session.id });
  return expiresAt;
}

function checkDevice({ id, notificationsDisabled, version }: Device): void {
  if (id && id.length > LONGEST_DEVICE_ID) throw invalidBody('device_id');
  if (notificationsDisabled && !['true', 'false'].includes(notificationsDisabled)) {
    throw invalidBody('device_notification_disabled');
  }
  if (version && !VERSION.test(version)) throw invalidBody('mobile_version');
}
