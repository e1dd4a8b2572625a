import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalidBody } from './app-error.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });
/** PostgreSQL cannot store U+0000 in text; in JSON it can only come escaped. */
const NUL = Buffer.from('\\u0000');

/**
 * Reads request bodies as JSON whatever their content type says, as the reference does, except for multipart forms. Members that
 * are null count as left out. A route that is marked `body: 'lenient'` gets `{}` for what is not JSON, `body: 'raw'` the bytes.
 */
export function parseBodies(http: FastifyInstance): void {
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, bytes: Buffer) => {
    const mode = request.routeOptions.config.body;
    if (mode === 'raw') return bytes;
    // A client that names a type and sends nothing: the route's schema says whether that will do.
    if (bytes.length === 0) return mode === 'lenient' ? {} : undefined;
    try {
      return withoutNulls(parseJson(bytes));
    } catch (error) {
      if (mode === 'lenient') return {};
      throw error;
    }
  });
}

function parseJson(bytes: Buffer): unknown {
  if (bytes.includes(NUL)) throw invalidBody('body');
  try {
    return JSON.parse(wholeSigns(decoder.decode(bytes)));
  } catch {
    throw invalidBody('body');
  }
}

/** Half a sign of UTF-16, which JSON can hold in an escape and PostgreSQL cannot, becomes U+FFFD. */
function wholeSigns(json: string): string {
  if (!/\\u[dD]/.test(json)) return json;
  return json.replace(
    /\\u[dD][89abAB][\da-fA-F]{2}(\\u[dD][c-fC-F][\da-fA-F]{2})?|\\u[dD][c-fC-F][\da-fA-F]{2}|\\./gs,
    (written, secondHalf) => (/^\\u[dD][89a-fA-F]/.test(written) && !secondHalf ? '\\ufffd' : written),
  );
}

function withoutNulls(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  for (const [name, value] of Object.entries(body)) if (value === null) delete (body as Record<string, unknown>)[name];
  return body;
}

/** The body as a map of strings; anything else in it makes it empty, as for the reference's oldest routes. */
export function stringMap(body: unknown): Record<string, string | undefined> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return {};
  const entries = Object.entries(body);
  return entries.every(([, value]) => typeof value === 'string') ? Object.fromEntries(entries) : {};
}
