import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from './ratchet.ts';

interface Leak {
  area: string;
  title: string;
  n: number;
  as?: string;
  call: string;
}

/** Runs the suite's own runner against a server and reads its report. */
export async function runSuite(suite: string, url: string, areas: string[]): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-conformance-'));
  const file = join(folder, 'report.json');
  try {
    const args = [join(suite, 'run.mjs'), '--url', url, '--show', '0', '--json', file];
    if (areas.length > 0) args.push('--only', areas.join(','));
    const runner = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = await once(runner, 'exit');
    if (code !== 0) throw new Error(`The conformance runner ended with ${code}.`);
    const { areas: scores, leaks } = JSON.parse(await readFile(file, 'utf8')) as Report & { leaks: Leak[] };
    return { areas: scores, leaks: leaks.map(leakLine) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const leakLine = ({ area, title, n, as, call }: Leak) => `${area}/${title} #${n} ${as ?? ''} ${call}`;
