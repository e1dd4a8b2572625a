import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in ticks of 10 ms. */
const TICK_MS = 10;

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** User and system time, in milliseconds. */
  readonly own: number;
  /** The same of children that have ended. */
  readonly ended: number;
}

/** CPU time of one process, in milliseconds; threads included. */
export const cpuOf = (pid: number): number => statOf(pid)?.own ?? 0;

/** CPU time of a process and all its children, those that have ended included: PostgreSQL by its main process. */
export function cpuOfFamily(pid: number): number {
  const main = statOf(pid);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((child) => child?.parent === pid);
  return (main ? main.own + main.ended : 0) + children.reduce((sum, child) => sum + (child?.own ?? 0), 0);
}

/** Resident memory of a process, in kilobytes. */
export function memoryOf(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes ?? 0);
}

function statOf(pid: number): Process | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may hold blanks; what counts comes after its bracket.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const time = (at: number) => Number(fields[at]) * TICK_MS;
    return { pid, parent: Number(fields[1]), own: time(11) + time(12), ended: time(13) + time(14) };
  } catch {
    return undefined; // it has ended meanwhile
  }
}
