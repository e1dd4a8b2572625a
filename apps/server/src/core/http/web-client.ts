import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { anyone } from '../authz/access.ts';
import { unknownRoute } from './app-error.ts';
import type { Http } from './index.ts';

const YEAR_S = 31_556_926;

/**
 * Serves the built web client: hashed assets for good, and its one page at every other address that a browser opens, since the
 * client's router knows them.
 * @param folder the build's output; without one, pages answer 404
 */
export async function serveWebClient(http: Http, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    http.setNotFoundHandler(() => {
      throw unknownRoute();
    });
    return;
  }
  const page = await readFile(join(folder, 'index.html'));
  await http.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: anyone };
    });
    await scope.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('Cache-Control', path.includes('/assets/') ? `max-age=${YEAR_S}, public, immutable` : 'no-cache');
      },
    });
  });
  http.setNotFoundHandler((request, reply) => {
    const { method, url } = request;
    const isPage = (method === 'GET' || method === 'HEAD') && !url.startsWith('/api/') && !url.startsWith('/assets/');
    if (!isPage) throw unknownRoute();
    return reply.header('Cache-Control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
}
