import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Config } from '../config/index.ts';
import { isId } from '../ids/index.ts';
import type { SocketQuery } from './socket.ts';

/** Answers an upgrade that is not carried out. */
export const UPGRADE_ERROR = 'api.web_socket.connect.upgrade.app_error';

/** Whether an upgrade is for the API's socket. */
export const isSocketPath = (url: string | undefined): boolean => /^\/api\/v4\/websocket\/?(\?|$)/.test(url ?? '');

/** What the address asks for; null if it asks for nonsense. Clients that open their first socket send an empty id. */
export function readQuery(url: string | undefined): SocketQuery | null {
  const query = new URL(url ?? '', 'http://any').searchParams;
  const acknowledges = query.get('posted_ack') === 'true';
  const id = query.get('connection_id') ?? '';
  if (id === '') return { resume: null, acknowledges };
  const seq = query.get('sequence_number') ?? '';
  if (!isId(id) || !/^\d{1,15}$/.test(seq)) return null;
  return { resume: { id, seq: Number(seq) }, acknowledges };
}

/**
 * Whether pages of this origin may open a socket: those of the server itself and those that ServiceSettings.AllowCorsFrom names.
 * Programs that are no browsers send no origin.
 */
export function isOriginAllowed(request: IncomingMessage, config: Config): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  const { AllowCorsFrom, SiteURL } = config.ServiceSettings;
  const parsed = URL.parse(origin);
  if (!parsed) return false;
  if (parsed.host === host) return true;
  if (SiteURL !== '' && URL.parse(SiteURL)?.origin === parsed.origin) return true;
  return AllowCorsFrom.split(/[\s,]+/).some(
    (allowed) => allowed === '*' || allowed.replace(/\/$/, '') === parsed.origin,
  );
}

const REASONS = { 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found', 503: 'Service Unavailable' } as const;

/** Refuses an upgrade as any request would be refused. */
export function refuse(stream: Duplex, status: keyof typeof REASONS, id: string, message: string): void {
  const body = JSON.stringify({ id, message, detailed_error: '', request_id: '', status_code: status });
  stream.on('error', () => stream.destroy());
  stream.end(
    [
      `HTTP/1.1 ${status} ${REASONS[status]}`,
      'Connection: close',
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}
