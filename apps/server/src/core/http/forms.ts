import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Http } from './index.ts';

/** Forms hold one file and little else. */
const LIMITS = { fieldSize: 10_240, fields: 10, files: 2, parts: 12 };

/** Registers routes that take multipart forms; their handlers read the form by `readFormFile`. */
export async function withForms(http: Http, register: (scope: Http) => void): Promise<void> {
  await http.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    await scope.register(multipart, { limits: LIMITS });
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined));
    register(scope as unknown as Http);
  });
}

export type FormFile = { readonly bytes: Buffer } | 'no form' | 'no file' | 'too large';

/**
 * Reads the file that a form holds under this name, and never keeps more of it than the limit.
 * @param limit in bytes
 */
export async function readFormFile(request: FastifyRequest, name: string, limit: number): Promise<FormFile> {
  if (!request.isMultipart()) return 'no form';
  let found: FormFile = 'no file';
  for await (const part of request.parts({ limits: { ...LIMITS, fileSize: limit } })) {
    if (part.type !== 'file') continue;
    if (part.fieldname !== name || found !== 'no file') {
      part.file.resume();
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) chunks.push(chunk);
    found = part.file.truncated ? 'too large' : { bytes: Buffer.concat(chunks) };
  }
  return found;
}
