import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** The database refuses or can't be reached; the message is a sentence for the person who starts the server. */
export class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable';
}

/** What passes when a database is still starting, or the network is. */
const PASSING = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOENT', 'EHOSTUNREACH', '57P03']);
const PAUSE_MS = 500;

/**
 * Waits until a database takes connections, for as long as its refusals are of a kind that passes.
 * @param url postgres:// address
 * @param options.onWaiting called once when it has to wait
 * @param options.patience milliseconds to wait at most
 * @throws DatabaseUnreachable for a refusal that stays, such as a wrong password
 */
export async function waitForDatabase(
  url: string,
  { onWaiting, patience = 60_000 }: { onWaiting: (sentence: string) => void; patience?: number },
): Promise<void> {
  const end = performance.now() + patience;
  for (let tries = 1; ; tries++) {
    const refusal = await tryOnce(url);
    if (!refusal) return;
    if (!PASSING.has(refusal.code ?? '') || performance.now() > end) {
      throw new DatabaseUnreachable(`The database at ${withoutPassword(url)} can't be used: ${refusal.message}`);
    }
    if (tries === 1) onWaiting(`Waiting for the database at ${withoutPassword(url)}`);
    await wait(PAUSE_MS);
  }
}

async function tryOnce(url: string): Promise<(Error & { code?: string }) | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // What breaks while connecting is told by connect(); a second telling must not end the server.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return undefined;
  } catch (error) {
    return error as Error & { code?: string };
  }
}

function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/)(?:[^@/]*@)?([^?]*).*$/, '$1$2');
}
