import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '../log/index.ts';
import { createMetrics } from '../metrics/index.ts';
import { createHttp, type Http } from './index.ts';
import { serveWebClient } from './web-client.ts';

let folder: string;
let http: Http;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-web-'));
  http = createHttp({
    log: createLog('silent'),
    metrics: createMetrics(),
    bodyLimit: 1024,
    urlLimit: 1024,
    versionId: () => '1',
    authenticate: async () => null,
  });
});
afterEach(async () => {
  await http.close();
  await rm(folder, { recursive: true, force: true });
});

test("the page answers at every address of the client's router, its assets for good", async () => {
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Parley</title>');
  await writeFile(join(folder, 'assets/app-1a2b.js'), 'export {}');
  await serveWebClient(http, folder);
  const page = await http.inject('/town/channels/town-square');
  expect(page.statusCode).toBe(200);
  expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  const asset = await http.inject('/assets/app-1a2b.js');
  expect(asset.headers['cache-control']).toContain('immutable');
});

test('what is missing below /api and /assets is no page', async () => {
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Parley</title>');
  await serveWebClient(http, folder);
  for (const url of ['/api/v4/no/such/route', '/assets/gone.js']) expect((await http.inject(url)).statusCode).toBe(404);
  expect((await http.inject({ method: 'POST', url: '/town' })).statusCode).toBe(404);
});

test('without a build every page is missing', async () => {
  await serveWebClient(http, folder);
  const { statusCode, json } = await http.inject('/town');
  expect(statusCode).toBe(404);
  expect(json()).toMatchObject({ status_code: 404 });
});
