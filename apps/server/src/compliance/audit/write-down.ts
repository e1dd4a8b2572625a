import type { FastifyRequest } from 'fastify';
import type { Core } from '../../core/core.ts';
import { newId } from '../../core/ids/index.ts';
import { insertAudit } from './store.ts';

const LONGEST_ACTION = 512;
const LONGEST_INFO = 1024;

/**
 * Writes a request to an audited route down, before it is answered: who finds it done finds it in the audit. Requests without a
 * session leave nothing, so that strangers cannot fill the table; those to log in do.
 */
export async function writeDown(core: Core, request: FastifyRequest, status: number): Promise<void> {
  const { actor, auditNote: note } = request;
  if (!actor && !note) return;
  const now = Date.now();
  try {
    await insertAudit(core.db, {
      id: newId(now),
      create_at: now,
      user_id: note?.userId ?? actor?.userId ?? '',
      action: (request.url.split('?')[0] ?? '').slice(0, LONGEST_ACTION),
      extra_info: infoOf(request, status).slice(0, LONGEST_INFO),
      ip_address: request.ip,
      session_id: note?.sessionId ?? actor?.sessionId ?? '',
    });
  } catch (error) {
    core.log.error({ err: error, request_id: request.id }, 'a request was not written into the audit');
  }
}

/** How it ended, and what there is to say of it. */
function infoOf({ auditNote, refusal }: FastifyRequest, status: number): string {
  const outcome = status < 400 ? 'success' : `fail - status=${status} error=${refusal}`;
  return auditNote?.words ? `${outcome} ${auditNote.words}` : outcome;
}
