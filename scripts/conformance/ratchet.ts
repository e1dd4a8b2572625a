/** Exchanges like the reference's, by area, as .ci/conformance.json keeps them. */
export type Counts = Record<string, number>;

/** What a run of the suite found. */
export interface Report {
  areas: Record<string, { same: number; total: number }>;
  /** What the reference refuses and this server answers, one line each. */
  leaks: string[];
}

/** The areas with fewer exchanges like the reference's than before. */
export function fallen(report: Report, before: Counts): string[] {
  return Object.entries(report.areas)
    .filter(([area, { same }]) => same < (before[area] ?? 0))
    .map(([area]) => area);
}

/** Two runs together: the better count of each area, the leaks of both. */
export function better(one: Report, other: Report): Report {
  const areas = { ...one.areas };
  for (const [area, score] of Object.entries(other.areas)) {
    if (score.same > (areas[area]?.same ?? -1)) areas[area] = score;
  }
  return { areas, leaks: [...new Set([...one.leaks, ...other.leaks])] };
}

export function counts(report: Report): Counts {
  return Object.fromEntries(Object.entries(report.areas).map(([area, { same }]) => [area, same]));
}

/** One line an area and one for all of them, with the change since before. */
export function table(report: Report, before: Counts): string {
  const rows = Object.entries(report.areas).map(([area, score]) => row(area, score.same, score.total, before[area]));
  const same = sum(Object.values(report.areas).map((score) => score.same));
  const total = sum(Object.values(report.areas).map((score) => score.total));
  return [...rows, row('all', same, total, undefined), `${report.leaks.length} leaks`].join('\n');
}

function row(area: string, same: number, total: number, before: number | undefined): string {
  const share = total === 0 ? '' : `${((100 * same) / total).toFixed(1)} %`;
  const change = before === undefined || before === same ? '' : `  (${same > before ? '+' : ''}${same - before})`;
  return `${area.padEnd(14)}${String(same).padStart(6)} of ${String(total).padEnd(6)}${share.padStart(8)}${change}`;
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
