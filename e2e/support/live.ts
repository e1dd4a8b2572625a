import { resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { startServer, type TestServer } from '../../apps/server/src/testing/server.ts';

export interface Live {
  /** where the web client is served, with the API behind it */
  url: string;
  server: TestServer;
  close(): Promise<void>;
}

const dataLayer = `<!doctype html><script type="module">
  import { createParley } from '/src/app/data/client.ts';
  globalThis.parley = createParley();
</script>`;

/** A page at `/data-layer` that runs the data layer alone, without any screen. */
const dataLayerPage: Plugin = {
  name: 'data-layer-page',
  configureServer({ middlewares }) {
    middlewares.use('/data-layer', (_request, response) => {
      response.setHeader('Content-Type', 'text/html').end(dataLayer);
    });
  },
};

/** A whole server on a database of its own, and the web client's sources served in front of it. */
export async function startLive(): Promise<Live> {
  const server = await startServer();
  const web = await createServer({
    configFile: false,
    root: resolve(import.meta.dirname, '../../apps/web'),
    logLevel: 'error',
    plugins: [dataLayerPage],
    // Dependencies are found while pages load; a reload in the middle of a test would lose its page.
    optimizeDeps: { noDiscovery: true, include: ['zustand/vanilla', 'idb-keyval', 'typebox'] },
    cacheDir: resolve(import.meta.dirname, '../../node_modules/.cache/parley-e2e'),
    server: {
      port: 0,
      host: '127.0.0.1',
      hmr: false,
      watch: null,
      proxy: { '/api': { target: server.url, ws: true } },
    },
  });
  await web.listen();
  const url = web.resolvedUrls?.local[0] ?? web.resolvedUrls?.network[0];
  if (!url) throw new Error('The development server has no address.');
  return {
    url: url.replace(/\/$/, ''),
    server,
    async close() {
      await web.close();
      await server.close();
    },
  };
}
