import { StatusOk } from '@parley/contract/core/error.ts';
import { UserPath } from '@parley/contract/core/ids.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { AppError, actorOf, readFormFile, withForms, withVersion } from '../../core/http/index.ts';
import {
  defaultImageOf,
  type Image,
  imageOf,
  LARGEST_BYTES,
  removeImage,
  requireMayChange,
  setImage,
} from './image.ts';

const config = { access: loggedIn };
const ok = { status: 'OK' as const };

/** Pictures of users: reading, setting, going back to the generated one. */
export async function routes(core: Core): Promise<void> {
  const { http } = core;

  http.get('/api/v4/users/:user_id/image', { config, schema: { params: UserPath } }, async (request, reply) =>
    send(request, reply, await imageOf(core, actorOf(request), request.params.user_id)),
  );

  http.get('/api/v4/users/:user_id/image/default', { config, schema: { params: UserPath } }, async (request, reply) =>
    send(request, reply, await defaultImageOf(core, actorOf(request), request.params.user_id)),
  );

  http.delete(
    '/api/v4/users/:user_id/image',
    { config, schema: { params: UserPath, response: { 200: StatusOk } } },
    async (request) => {
      await removeImage(core, actorOf(request), request.params.user_id);
      return ok;
    },
  );

  await withForms(http, (scope) => {
    scope.post(
      '/api/v4/users/:user_id/image',
      { config, bodyLimit: Number.MAX_SAFE_INTEGER, schema: { params: UserPath, response: { 200: StatusOk } } },
      async (request) => {
        const actor = actorOf(request);
        await requireMayChange(core, actor, request.params.user_id);
        await setImage(core, actor, request.params.user_id, await imageIn(core, request));
        return ok;
      },
    );
  });
}

function send(request: FastifyRequest, reply: FastifyReply, image: Image): Buffer | undefined {
  reply.type('image/png').header('Cache-Control', 'max-age=86400, private');
  return withVersion(request, reply, image.version, image.png);
}

async function imageIn(core: Core, request: FastifyRequest): Promise<Buffer> {
  const limit = Math.min(core.config.current.FileSettings.MaxFileSize, LARGEST_BYTES);
  const file = await readFormFile(request, 'image', limit);
  if (typeof file === 'object') return file.bytes;
  if (file === 'too large') throw refusal('too_large', 413, 'The picture is too large.');
  throw file === 'no form'
    ? refusal('parse', 400, 'Send the picture as a form.')
    : refusal('no_file', 400, 'The form holds no picture.');
}

const refusal = (what: string, status: number, message: string): AppError =>
  new AppError(`api.user.upload_profile_user.${what}.app_error`, status, message);
