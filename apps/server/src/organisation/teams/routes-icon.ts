import { StatusOk } from '@parley/contract/core/error.ts';
import { TeamPath } from '@parley/contract/core/ids.ts';
import type { FastifyRequest } from 'fastify';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, readFormFile, withForms, withVersion } from '../../core/http/index.ts';
import { iconOf, iconRefused, LARGEST_BYTES, removeIcon, requireIconEditor, setIcon } from './icon.ts';

const config = { access: loggedIn };
const ok = { status: 'OK' as const };

/** The picture of a team. */
export async function iconRoutes(core: Core): Promise<void> {
  const { http } = core;

  http.get('/api/v4/teams/:team_id/image', { config, schema: { params: TeamPath } }, async (request, reply) => {
    const { png, version } = await iconOf(core, actorOf(request), request.params.team_id);
    reply.type('image/png').header('Cache-Control', 'max-age=86400, private');
    return withVersion(request, reply, version, png);
  });

  http.delete(
    '/api/v4/teams/:team_id/image',
    { config, schema: { params: TeamPath, response: { 200: StatusOk } } },
    async (request) => {
      await removeIcon(core, actorOf(request), request.params.team_id);
      return ok;
    },
  );

  await withForms(http, (scope) => {
    scope.post(
      '/api/v4/teams/:team_id/image',
      { config, bodyLimit: Number.MAX_SAFE_INTEGER, schema: { params: TeamPath, response: { 200: StatusOk } } },
      async (request) => {
        const team = await requireIconEditor(core, actorOf(request), request.params.team_id);
        await setIcon(core, team, await pictureIn(core, request));
        return ok;
      },
    );
  });
}

async function pictureIn(core: Core, request: FastifyRequest): Promise<Buffer> {
  const limit = Math.min(core.config.current.FileSettings.MaxFileSize, LARGEST_BYTES);
  const file = await readFormFile(request, 'image', limit);
  if (typeof file === 'object') return file.bytes;
  if (file === 'too large') throw iconRefused('too_large', 'The picture is too large.');
  throw file === 'no form'
    ? iconRefused('parse', 'Send the picture as a form.')
    : iconRefused('no_file', 'The form holds no picture.');
}
