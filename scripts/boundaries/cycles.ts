import type { Import } from './imports.ts';
import { isDomain, placeOf } from './place.ts';

type Graph = Map<string, Set<string>>;

/** The circles in which features import each other, the shortest for each import that closes one, as `a > b > a`. */
export function cycles(imports: Import[]): string[] {
  const graph = featureGraph(imports);
  const circles = new Set<string>();
  for (const [feature, imported] of graph) {
    for (const next of imported) {
      const back = shortestPath(graph, next, feature);
      if (back) circles.add(fromSmallest(back).join(' > '));
    }
  }
  return [...circles].sort((a, b) => a.length - b.length);
}

/** Which feature imports which; files directly in a domain count as one feature. */
function featureGraph(imports: Import[]): Graph {
  const graph: Graph = new Map();
  for (const { from, to } of imports) {
    const [source, target] = [featureOf(from), featureOf(to)];
    if (!source || !target || source === target) continue;
    graph.set(source, (graph.get(source) ?? new Set()).add(target));
  }
  return graph;
}

function featureOf(file: string): string | undefined {
  const place = placeOf(file);
  if (!place || place.isTest || !isDomain(place.domain)) return undefined;
  return `${place.source}/${place.domain}/${place.feature}`;
}

function shortestPath(graph: Graph, start: string, end: string): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  for (const node of cameFrom.keys()) {
    if (node === end) return trace(cameFrom, end);
    for (const next of graph.get(node) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, node);
  }
  return undefined;
}

function trace(cameFrom: Map<string, string | undefined>, end: string): string[] {
  const before = cameFrom.get(end);
  return before === undefined ? [end] : [...trace(cameFrom, before), end];
}

/** The same circle, closed, begun at the name that sorts first: so that it is told once, whichever import it was found by. */
function fromSmallest(circle: string[]): string[] {
  const start = circle.indexOf(circle.toSorted()[0] ?? '');
  return [...circle.slice(start), ...circle.slice(0, start + 1)];
}
