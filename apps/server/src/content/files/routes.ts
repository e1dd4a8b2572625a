import type { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import { DownloadQuery, FileInfo, FileLink, FileUpload, UploadQuery } from '@parley/contract/content/files.ts';
import { FilePath } from '@parley/contract/core/ids.ts';
import type { ReviewerPass } from '@parley/contract/organisation/teams.ts';
import { Type } from 'typebox';
import { anyone, loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { AppError, actorOf, type Http } from '../../core/http/index.ts';
import { fileOfPublicLink, publicLink } from './public-link.ts';
import { downloadableFile, fileInfo, readableFile, smallForm } from './read-file.ts';
import { receiveBody, receiveForm } from './receive-upload.ts';
import { sendFile } from './send-file.ts';

const config = { access: loggedIn };
const schema = { params: FilePath, querystring: DownloadQuery };

/** Uploading, describing and sending files. */
export async function routes(core: Core): Promise<void> {
  const { http } = core;
  await http.register(async (scope) => uploadRoute(core, scope as unknown as Http));

  http.get('/api/v4/files/:file_id', { config, schema }, async (request, reply) => {
    const file = await downloadableFile(core, actorOf(request), request.params.file_id, request.query);
    const download = request.query.download === '1' || request.query.download === 'true';
    return sendFile(core, request, reply, file, { path: file.path, mimeType: file.mime_type, download });
  });

  for (const form of ['thumbnail', 'preview'] as const) {
    http.get(`/api/v4/files/:file_id/${form}`, { config, schema }, async (request, reply) => {
      const { file_id: id } = request.params as { file_id: string };
      const file = await readableFile(core, actorOf(request), id, request.query as ReviewerPass);
      return sendFile(core, request, reply, file, {
        path: smallForm(file, form),
        mimeType: 'image/jpeg',
        download: false,
      });
    });
  }

  http.get(
    '/api/v4/files/:file_id/info',
    { config, schema: { params: FilePath, response: { 200: FileInfo } } },
    async (request) => fileInfo(core, actorOf(request), request.params.file_id),
  );

  http.get(
    '/api/v4/files/:file_id/link',
    { config, schema: { params: FilePath, response: { 200: FileLink } } },
    async (request) => {
      const site = core.config.current.ServiceSettings.SiteURL || `${request.protocol}://${request.host}`;
      return { link: await publicLink(core, actorOf(request), request.params.file_id, site) };
    },
  );

  http.route({
    method: ['GET', 'HEAD'],
    url: '/files/:file_id/public',
    config: { access: anyone },
    schema: { params: FilePath, querystring: Type.Object({ h: Type.Optional(Type.String()) }) },
    handler: async (request, reply) => {
      try {
        const file = await fileOfPublicLink(core, request.params.file_id, request.query.h);
        return await sendFile(core, request, reply, file, {
          path: file.path,
          mimeType: file.mime_type,
          download: false,
        });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return reply
          .status(error.status)
          .type('text/html; charset=utf-8')
          .send(`<!doctype html><title>Parley</title><p>${error.message}</p>`);
      }
    },
  });
}

/** Bodies of uploads are streams: this route reads its forms and bytes by itself. */
async function uploadRoute(core: Core, scope: Http): Promise<void> {
  scope.removeAllContentTypeParsers();
  await scope.register(multipart, {
    limits: { fieldSize: 10_240, fields: 50, files: 50, fileSize: Number.MAX_SAFE_INTEGER },
  });
  scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  scope.post(
    '/api/v4/files',
    { config, bodyLimit: Number.MAX_SAFE_INTEGER, schema: { querystring: UploadQuery, response: { 201: FileUpload } } },
    async (request, reply) => {
      const actor = actorOf(request);
      const upload = request.isMultipart()
        ? await receiveForm(core, actor, request.parts(), request.query.channel_id)
        : await receiveBody(core, actor, (request.body as Readable | undefined) ?? request.raw, request.query);
      return reply.status(201).send(upload);
    },
  );
}
