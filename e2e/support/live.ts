import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { startServer, type TestServer } from '../../apps/server/src/testing/server.ts';

export interface Live {
  /** a page that runs the data layer of the web client alone, without any screen: `globalThis.parley` and `files` */
  page: string;
  server: TestServer;
  close(): Promise<void>;
}

const web = resolve(import.meta.dirname, '../../apps/web/src');
const html = '<!doctype html><script type="module" src="./entry.ts"></script>';
const entry = `
  import { createParley } from '${web}/app/data/client.ts';
  import * as files from '${web}/content/files/index.ts';
  Object.assign(globalThis, { parley: createParley(), files });
`;

/** A whole server on a database of its own, and in front of it a page with the data layer. */
export async function startLive(): Promise<Live> {
  const cache = resolve(import.meta.dirname, '../../node_modules/.cache/parley');
  await mkdir(cache, { recursive: true });
  const root = await mkdtemp(`${cache}/data-layer-`);
  await writeFile(`${root}/index.html`, html);
  await writeFile(`${root}/entry.ts`, entry);
  const common = { configFile: false, root, logLevel: 'error' } as const;
  const [server] = await Promise.all([startServer(), build({ ...common, plugins: [react()] })]);
  const proxy = { '/api': { target: server.url, ws: true } };
  const front = await preview({ ...common, preview: { port: 0, host: '127.0.0.1', proxy } });
  const page = front.resolvedUrls?.local[0] ?? front.resolvedUrls?.network[0];
  if (!page) throw new Error('The preview server has no address.');
  return {
    page,
    server,
    async close() {
      await front.close();
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
