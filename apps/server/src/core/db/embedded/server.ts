import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedPostgresError } from './error.ts';
import type { Home } from './home.ts';
import { isReady } from './processes.ts';
import { type Programs, startProgram } from './programs.ts';
import { type Settings, settingsFile } from './settings.ts';

/**
 * Starts PostgreSQL on a cluster and resolves when it takes connections. Recovery after a crash is waited for, however
 * long it takes. Throws EmbeddedPostgresError with PostgreSQL's own words when it ends instead.
 */
export async function startServer(home: Home, programs: Programs, settings: Settings): Promise<ChildProcess> {
  await writeFile(join(home.cluster, 'parley.conf'), settingsFile(settings));
  const words = await open(join(home.folder, 'start.log'), 'w', 0o600);
  const child = startProgram(programs, 'postgres', ['-D', home.cluster], ['ignore', words.fd, words.fd]);
  // The server's end must not wait for the database's: whoever ends properly calls stop().
  child.unref();
  const ended = once(child, 'exit');
  try {
    while (child.pid === undefined || !(await isReady(home.cluster, child.pid))) {
      const end = await Promise.race([ended, wait(25)]);
      if (end) throw new EmbeddedPostgresError(`PostgreSQL did not start:\n${await lastWords(home)}`);
    }
  } finally {
    await words.close();
  }
  return child;
}

async function lastWords(home: Home): Promise<string> {
  const day = new Date().toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' });
  const files = [join(home.folder, 'start.log'), join(home.folder, 'log', `postgresql-${day}.log`)];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  return texts.map((text) => text.trimEnd().split('\n').slice(-12).join('\n')).join('\n');
}
