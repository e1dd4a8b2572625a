import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { visibleAmong } from '../users/index.ts';
import { changeStatus } from './change.ts';
import { statusesHere, statusesOf } from './read.ts';
import { active, chosen, closed, gone, idle, seen } from './transitions.ts';

/** Follows who is connected, and answers what sockets ask and say about presence. */
export function followPresence(core: Core): void {
  const { events, realtime } = core;
  const follow = (userId: string, next: Parameters<typeof changeStatus>[2]) => {
    changeStatus(core, userId, next).catch((error: unknown) => core.log.warn({ err: error }, 'a status was not kept'));
  };
  // What is true counts, not which signal came last: the first look at a status may take longer than a short visit.
  const look = (userId: string) =>
    follow(userId, (row) => (realtime.isConnected(userId) ? active(Date.now())(row) : gone(row)));
  events.on('user_connected', ({ userId }) => look(userId));
  events.on('user_disconnected', ({ userId }) => look(userId));
  events.on('user_activation_changed', ({ userId, active: isActive }) => {
    if (!isActive) follow(userId, closed);
  });

  realtime.action('get_statuses', async ({ actor }) => {
    const rows = await statusesHere(core);
    const visible = await visibleAmong(
      core,
      actor,
      rows.map((row) => row.user_id),
    );
    return Object.fromEntries(rows.flatMap((row) => (visible.has(row.user_id) ? [[row.user_id, row.status]] : [])));
  });

  realtime.action('get_statuses_by_ids', async (_context, { user_ids: ids }) => {
    if (!Array.isArray(ids) || ids.length === 0 || !ids.every((id) => typeof id === 'string' && isId(id))) {
      throw invalidParameter('user_ids');
    }
    const rows = await statusesOf(core, [...new Set<string>(ids)]);
    return Object.fromEntries(rows.map((row) => [row.user_id, row.status]));
  });

  realtime.action('user_update_active_status', async ({ actor }, { user_is_active: isActive, manual }) => {
    if (typeof isActive !== 'boolean') throw invalidParameter('user_is_active');
    const now = Date.now();
    const timeout = core.config.current.TeamSettings.UserStatusAwayTimeout * 1000;
    if (manual === true) await changeStatus(core, actor.userId, chosen(isActive ? 'online' : 'away', { now }));
    else await changeStatus(core, actor.userId, isActive ? active(now) : idle(now, timeout));
  });
}

/**
 * The user did something that shows presence (wrote a post). Whoever has a client open here is online then, unless chosen
 * otherwise; for a program without a socket only the time is kept, as nothing would ever say that it has gone.
 */
export function noteActivity(core: Core, userId: string): void {
  const now = Date.now();
  const next = core.realtime.isConnected(userId) ? active(now) : seen(now);
  changeStatus(core, userId, next).catch((error: unknown) => core.log.warn({ err: error }, 'a status was not kept'));
}

const invalidParameter = (name: string): AppError =>
  new AppError('api.websocket_handler.invalid_param.app_error', 400, `The request has a missing or invalid ${name}.`);
