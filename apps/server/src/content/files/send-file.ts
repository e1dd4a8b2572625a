import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Core } from '../../core/core.ts';
import type { FileRow } from './store.ts';

/** Kinds a browser may show in place; everything else is offered for download. */
const SHOWN = /^(image\/(?!svg)|video\/|audio\/|application\/pdf$)/;
/** Kinds that a browser could run as part of this site are sent as plain text. */
const RUNNABLE = /html|svg|xml|javascript|ecmascript/;

/** Sends a stored file, or the part of it that a Range header asks for, with headers that keep it from running as a page. */
export async function sendFile(
  core: Core,
  request: FastifyRequest,
  reply: FastifyReply,
  file: FileRow,
  options: { path: string; mimeType: string; download: boolean },
): Promise<FastifyReply> {
  const range = options.path === file.path ? rangeOf(request.headers.range, file.size) : undefined;
  if (range === 'unsatisfiable') return reply.status(416).header('Content-Range', `bytes */${file.size}`).send();
  const { stream, size } = await core.files.read(options.path, range);
  const mimeType = RUNNABLE.test(options.mimeType) ? 'text/plain' : options.mimeType || 'application/octet-stream';
  const shown = !options.download && SHOWN.test(mimeType);
  const name = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  reply.header('Cache-Control', 'private, max-age=86400');
  reply.header('Content-Security-Policy', "Frame-ancestors 'none'");
  reply.header('X-Frame-Options', 'DENY');
  reply.header('Accept-Ranges', 'bytes');
  reply.header(
    'Content-Disposition',
    `${shown ? 'inline' : 'attachment'};filename="${name}"; filename*=UTF-8''${name}`,
  );
  reply.header('Content-Length', range ? range.end - range.start + 1 : size);
  if (range) reply.status(206).header('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  return reply.type(mimeType).send(stream);
}

/** One range of bytes, both ends included; undefined where the whole file is to be sent. */
export function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (!from && !to) return undefined;
  const start = from ? Number(from) : Math.max(0, size - Number(to));
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1;
  return start > end || start >= size ? 'unsatisfiable' : { start, end };
}
