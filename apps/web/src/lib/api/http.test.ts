import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { ApiError, NetworkError } from './error.ts';
import { createHttp, type Http } from './http.ts';

let server: Server | undefined;
const seen: IncomingMessage[] = [];

async function serve(answer: RequestListener, options: Parameters<typeof createHttp>[0] = {}): Promise<Http> {
  server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return createHttp({ base: `http://127.0.0.1:${port}`, firstWait: 1, ...options });
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
};
const failure = <E>(promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as E,
  );

afterEach(async () => {
  seen.length = 0;
  server?.closeAllConnections();
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  server = undefined;
});

test('answers are read, queries are written, what is undefined is left out', async () => {
  const http = await serve((_, response) => json(response, 200, { id: 'x' }));
  expect(await http.get('/users', { query: { page: 0, term: 'a b&c', not: undefined } })).toEqual({ id: 'x' });
  expect(seen[0]?.url).toBe('/api/v4/users?page=0&term=a+b%26c');
  expect(seen[0]?.headers['x-requested-with']).toBe('XMLHttpRequest');
});

test('a refusal carries id, status, sentence and request id', async () => {
  const body = { id: 'api.x', message: 'No.', detailed_error: 'why', request_id: 'r1', status_code: 403 };
  const http = await serve((_, response) => json(response, 403, body));
  const error = await failure<ApiError>(http.post('/posts', {}));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ id: 'api.x', status: 403, message: 'No.', requestId: 'r1', detail: 'why' });
});

test('a refusal without our body still tells the status', async () => {
  const http = await serve((_, response) => response.writeHead(418).end('<html>'));
  expect(await failure(http.post('/posts'))).toMatchObject({ id: 'http.418', status: 418 });
});

test('reads are repeated while a proxy fails; writes are not', async () => {
  const http = await serve((_, response) => json(response, seen.length < 3 ? 502 : 200, { n: seen.length }));
  expect(await http.get('/users/me')).toEqual({ n: 3 });
  seen.length = 0;
  expect(await failure(http.post('/posts'))).toMatchObject({ status: 502 });
  expect(seen).toHaveLength(1);
});

test('a read that fails for good fails after three repetitions', async () => {
  const http = await serve((_, response) => response.writeHead(503).end());
  expect(await failure(http.get('/users/me'))).toMatchObject({ status: 503 });
  expect(seen).toHaveLength(4);
});

test('a refusal is not repeated', async () => {
  const http = await serve((_, response) => json(response, 404, {}));
  expect(await failure(http.get('/users/x'))).toMatchObject({ status: 404 });
  expect(seen).toHaveLength(1);
});

test('no answer is an error of its own kind', async () => {
  const http = await serve((request) => request.socket.destroy());
  expect(await failure(http.post('/posts'))).toBeInstanceOf(NetworkError);
});

test('an answer that takes too long counts as lost', async () => {
  const http = await serve(() => undefined, { timeout: 50 });
  expect(await failure(http.post('/posts'))).toBeInstanceOf(NetworkError);
});

test('reads of the same at the same time are one; later ones are not', async () => {
  const http = await serve((_, response) => json(response, 200, { n: seen.length }));
  const answers = await Promise.all([http.get('/users/a'), http.get('/users/a'), http.get('/users/b')]);
  expect(seen).toHaveLength(2);
  expect(answers[0]).toEqual(answers[1]);
  await http.get('/users/a');
  expect(seen).toHaveLength(3);
});

test('one of several callers can give up alone; the last one stops the call', async () => {
  let closed = 0;
  const answers: ServerResponse[] = [];
  const http = await serve((request, response) => {
    answers.push(response);
    request.on('close', () => closed++);
  });
  const [first, second] = [new AbortController(), new AbortController()];
  const calls = [http.get('/a', { signal: first.signal }), http.get('/a', { signal: second.signal })].map((call) =>
    failure(call),
  );
  await until(() => answers.length === 1);
  first.abort(new DOMException('left', 'AbortError'));
  expect(await calls[0]).toMatchObject({ name: 'AbortError' });
  const third = http.get('/a');
  const response = answers[0];
  if (response) json(response, 200, { ok: true });
  expect(await third).toEqual({ ok: true });
  expect(seen).toHaveLength(1);

  const last = new AbortController();
  const alone = failure(http.get('/b', { signal: last.signal }));
  await until(() => answers.length === 2);
  const before = closed;
  last.abort(new DOMException('left', 'AbortError'));
  expect(await alone).toMatchObject({ name: 'AbortError' });
  await until(() => closed > before);
});

test('an ended session is told, but not by a refused login', async () => {
  let ended = 0;
  const http = await serve((_, response) => json(response, 401, {}), { onSessionEnd: () => ended++ });
  await failure(http.post('/users/login', {}));
  expect(ended).toBe(0);
  await failure(http.get('/users/me'));
  expect(ended).toBe(1);
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}
