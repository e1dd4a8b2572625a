import { expect } from 'vitest';
import type { Answer, Caller } from './caller.ts';

/** A request and what others than its owner are told: a status and an error id. */
export type Refusal = readonly [
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body: unknown,
  refused: readonly [status: number, id: string] | 'open',
];

const NO_SESSION = [401, 'api.context.session_expired.app_error'];

/**
 * Makes each request without a session, with the session of somebody deactivated, and as `other`; expects 401 for the first two and
 * the refusal of the table for the last, and no request to change or tell anything.
 */
export async function expectRefusals(
  callers: { nobody: Caller; deactivated: Caller; other: Caller },
  table: readonly Refusal[],
): Promise<void> {
  const told = (answer: Answer) => [answer.status, answer.body?.id];
  for (const [method, path, body, refused] of table) {
    const call = (caller: Caller) => caller.call(method, path, body);
    expect(told(await call(callers.nobody)), `${method} ${path} without a session`).toEqual(NO_SESSION);
    expect(told(await call(callers.deactivated)), `${method} ${path}, deactivated`).toEqual(NO_SESSION);
    if (refused === 'open') continue;
    const answer = await call(callers.other);
    expect(told(answer), `${method} ${path} by another`).toEqual(refused);
    expect(Object.keys(answer.body).sort()).toEqual(['detailed_error', 'id', 'message', 'request_id', 'status_code']);
  }
}

/** Somebody who had a session when the account was closed. */
export async function deactivated(server: { admin: Caller; user(): Promise<Caller> }): Promise<Caller> {
  const caller = await server.user();
  await server.admin.del(`/users/${caller.id}`);
  return caller;
}
