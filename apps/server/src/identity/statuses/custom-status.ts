import { isSystemEmoji } from '@parley/contract/conversation/emoji-names.ts';
import type { CustomStatus } from '@parley/contract/identity/statuses.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, invalidBody } from '../../core/http/index.ts';
import { findPreference, noSuchPreference, savePreferences } from '../preferences/index.ts';
import { requireOwn, requireUser, saveUser } from '../users/index.ts';
import { type KeptStatus, NO_END, parseRecent, withoutStatus, withStatus } from './recent-statuses.ts';

const DURATIONS: ReadonlySet<string> = new Set(
  'thirty_minutes one_hour four_hours today this_week date_and_time custom_date_time'.split(' '),
);
const LONGEST_TEXT = 100;
const RECENT = { category: 'custom_status', name: 'recent_custom_statuses' };
const TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/** PUT /users/{user_id}/status/custom: kept with the profile, and among the user's recent ones. */
export async function setCustomStatus(core: Core, actor: Actor, userId: string, body: CustomStatus): Promise<void> {
  requireEnabled(core);
  const status = checked(body);
  requireOwn(actor, userId);
  if (status.emoji && !isSystemEmoji(status.emoji)) {
    throw new AppError('api.custom_status.set_custom_statuses.emoji_not_found', 400, 'There is no such emoji.');
  }
  const user = await requireUser(core.db, userId);
  await write(core, async (write) => {
    await saveUser(core, write, userId, {
      props: JSON.stringify({ ...user.props, customStatus: JSON.stringify(status) }),
    });
    const recent = await findPreference(write.db, userId, RECENT);
    await saveRecent(core, write, userId, withStatus(parseRecent(recent?.value), status));
  });
}

/** DELETE /users/{user_id}/status/custom */
export async function removeCustomStatus(core: Core, actor: Actor, userId: string): Promise<void> {
  requireEnabled(core);
  requireOwn(actor, userId);
  const user = await requireUser(core.db, userId);
  await write(core, (write) =>
    saveUser(core, write, userId, { props: JSON.stringify({ ...user.props, customStatus: '' }) }),
  );
}

/** Takes one out of the user's recent custom statuses. */
export async function forgetRecent(core: Core, actor: Actor, userId: string, body: CustomStatus): Promise<void> {
  requireEnabled(core);
  requireOwn(actor, userId);
  await write(core, async (write) => {
    const recent = await findPreference(write.db, userId, RECENT);
    if (!recent) throw noSuchPreference();
    const before = parseRecent(recent.value);
    const after = withoutStatus(before, body);
    if (after.length === before.length) {
      throw new AppError(
        'api.custom_status.recent_custom_statuses.delete.app_error',
        400,
        'This is none of the recent custom statuses.',
      );
    }
    await saveRecent(core, write, userId, after);
  });
}

function saveRecent(
  core: Core,
  write: Parameters<typeof savePreferences>[1],
  userId: string,
  recent: readonly KeptStatus[],
): Promise<void> {
  return savePreferences(core, write, userId, [{ user_id: userId, ...RECENT, value: JSON.stringify(recent) }]);
}

function checked(body: CustomStatus): KeptStatus {
  const { emoji = '', text = '', duration = '', expires_at: end = NO_END } = body;
  if (!emoji && !text) throw invalidBody('custom_status');
  const at = TIME.test(end) ? Date.parse(end) : Number.NaN;
  if (Number.isNaN(at)) throw invalidBody('custom_status');
  const lasts = at > Date.now();
  const isEndless = end === NO_END && duration === '';
  if (!isEndless && !(lasts && (duration === '' || DURATIONS.has(duration)))) throw invalidBody('custom_status');
  return { emoji, text: [...text].slice(0, LONGEST_TEXT).join(''), duration, expires_at: end };
}

function requireEnabled(core: Core): void {
  if (core.config.current.TeamSettings.EnableCustomUserStatuses) return;
  throw new AppError('api.custom_status.disabled', 501, 'Custom statuses are off on this server.');
}
