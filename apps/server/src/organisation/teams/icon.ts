import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import { squarePicture } from '../../core/pictures/square-picture.ts';
import { requireTeam } from './membership.ts';
import { mayReadTeam, requireInTeam } from './policy.ts';
import { saveTeam } from './save-team.ts';
import type { TeamRow } from './store.ts';

/** Most bytes of an uploaded icon, if the configuration allows as much: it is read as a whole. */
export const LARGEST_BYTES = 25 * 1024 * 1024;
const SIZE = 128;

const pathOf = (teamId: string): string => `teams/${teamId}/icon.png`;

/** GET /teams/{team_id}/image. `version`: other texts stand for other pictures. */
export async function iconOf(core: Core, actor: Actor, teamId: string): Promise<{ png: Buffer; version: string }> {
  const team = await requireTeam(core, teamId);
  if (!(await mayReadTeam(core, actor, team))) throw forbidden('view_team');
  if (team.last_team_icon_update === 0) throw noIcon();
  return { png: await read(core, teamId), version: String(team.last_team_icon_update) };
}

/** POST /teams/{team_id}/image: keeps the middle of the picture as a PNG of 128 x 128. */
export async function setIcon(core: Core, team: TeamRow, bytes: Buffer): Promise<void> {
  const { MaxImageResolution: mostPixels } = core.config.current.FileSettings;
  const png = await squarePicture(bytes, { size: SIZE, mostPixels });
  if (!png)
    throw iconRefused('check_image_limits', 'The file is no picture that can be shown, or one that is too large.');
  await core.files.write(pathOf(team.id), png);
  await saveTeam(core, team, { last_team_icon_update: Date.now() });
}

/** DELETE /teams/{team_id}/image; a team without an icon stays without. */
export async function removeIcon(core: Core, actor: Actor, teamId: string): Promise<void> {
  const team = await requireIconEditor(core, actor, teamId);
  await saveTeam(core, team, { last_team_icon_update: 0 });
  await core.files.remove(pathOf(teamId));
}

/** The team, if the actor may change its icon. */
export async function requireIconEditor(core: Core, actor: Actor, teamId: string): Promise<TeamRow> {
  await requireInTeam(core, actor, teamId, 'manage_team');
  return requireTeam(core, teamId);
}

/** Removes the icon of a team that is gone. */
export function forgetIcon(core: Core, teamId: string): void {
  core.files
    .remove(pathOf(teamId))
    .catch((error: unknown) => core.log.warn({ err: error, team_id: teamId }, 'an icon was not removed'));
}

async function read(core: Core, teamId: string): Promise<Buffer> {
  try {
    const { stream } = await core.files.read(pathOf(teamId));
    return Buffer.concat(await stream.toArray());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw noIcon();
  }
}

const noIcon = (): AppError =>
  new AppError('api.team.get_team_icon.read_file.app_error', 404, 'This team has no icon.');

export const iconRefused = (what: string, message: string): AppError =>
  new AppError(`api.team.set_team_icon.${what}.app_error`, 400, message);
