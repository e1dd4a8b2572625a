import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError } from '../../core/http/index.ts';
import { squarePicture } from '../../core/pictures/square-picture.ts';
import * as users from '../users/index.ts';
import { defaultImage, IMAGE_SIZE } from './default-image.ts';

/** Most bytes of an uploaded picture, if the configuration allows as much: it is read as a whole. */
export const LARGEST_BYTES = 25 * 1024 * 1024;

const pathOf = (userId: string): string => `users/${userId}/profile.png`;

export interface Image {
  readonly png: Buffer;
  /** Other texts stand for other pictures. */
  readonly version: string;
}

/** GET /users/{user_id}/image: the picture the user has set, or the generated one. */
export async function imageOf(core: Core, actor: Actor, userId: string): Promise<Image> {
  await users.requireVisible(core, actor, [userId]);
  const user = await users.requireUser(core.db, userId);
  const version = String(user.last_picture_update);
  const own = user.last_picture_update > 0 ? await readOwn(core, userId) : undefined;
  return { png: own ?? (await defaultImage(user)), version };
}

/** GET /users/{user_id}/image/default */
export async function defaultImageOf(core: Core, actor: Actor, userId: string): Promise<Image> {
  await users.requireVisible(core, actor, [userId]);
  const user = await users.requireUser(core.db, userId);
  return { png: await defaultImage(user), version: `default-${user.username[0]}` };
}

/** POST /users/{user_id}/image: keeps the middle of the picture as a PNG of 128 x 128. */
export async function setImage(core: Core, actor: Actor, userId: string, bytes: Buffer): Promise<void> {
  await requireMayChange(core, actor, userId);
  const { MaxImageResolution: mostPixels } = core.config.current.FileSettings;
  const png = await squarePicture(bytes, { size: IMAGE_SIZE, mostPixels });
  if (!png) {
    throw new AppError(
      'api.user.upload_profile_user.check_image_limits.app_error',
      400,
      'The file is no picture that can be shown, or one that is too large.',
    );
  }
  await core.files.write(pathOf(userId), png);
  await changed(core, userId, Date.now());
}

/** DELETE /users/{user_id}/image: back to the generated picture. A negative time stands for it, so that clients fetch it anew. */
export async function removeImage(core: Core, actor: Actor, userId: string): Promise<void> {
  await requireMayChange(core, actor, userId);
  await changed(core, userId, -Date.now());
  await core.files.remove(pathOf(userId));
}

/** Throws 404 or 403 unless the actor may change this user's picture. */
export async function requireMayChange(core: Core, actor: Actor, userId: string): Promise<void> {
  const user = await users.findById(core.db, userId);
  users.requireMayEdit(actor, user ?? { id: userId, roles: '', is_bot: false });
  if (!user) throw users.noSuchUser();
}

async function changed(core: Core, userId: string, at: number): Promise<void> {
  await write(core, async (write) => {
    const user = await users.saveUser(core, write, userId, { last_picture_update: at }, { quietly: true });
    write.publish(users.pictureChanged(user, core.config.current));
  });
}

/** Undefined if the file is not there: a lost file must not take the person's face away from every page. */
async function readOwn(core: Core, userId: string): Promise<Buffer | undefined> {
  try {
    const { stream } = await core.files.read(pathOf(userId));
    return Buffer.concat(await stream.toArray());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    core.log.warn({ user_id: userId }, 'the picture of a user is missing');
    return undefined;
  }
}

/** Removes the picture of an account that is gone. */
export function forgetImage(core: Core, userId: string): void {
  core.files
    .remove(pathOf(userId))
    .catch((error: unknown) => core.log.warn({ err: error, user_id: userId }, 'a picture was not removed'));
}
