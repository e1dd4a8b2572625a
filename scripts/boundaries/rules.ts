import type { Import } from './imports.ts';
import { isDomain, type Place, placeOf, rung } from './place.ts';

/** A rule reads as the sentence that is printed when it is broken. */
interface Rule {
  sentence: string;
  broken(edge: Edge): boolean;
}

interface Edge extends Import {
  source: Place | undefined;
  target: Place | undefined;
}

const isIn = (path: string, folder: string) => path.startsWith(`${folder}/`);

const bothDomains = ({ source, target }: Edge) =>
  source !== undefined &&
  target !== undefined &&
  source.source === target.source &&
  isDomain(source.domain) &&
  isDomain(target.domain);

const sameFeature = ({ source, target }: Edge) =>
  source?.source === target?.source && source?.domain === target?.domain && source?.feature === target?.feature;

/** The parts of core are open to all; they are the machinery, not features. */
const isInsideOfFeature = (place: Place | undefined) =>
  place !== undefined && isDomain(place.domain) && place.domain !== 'core' && place.feature !== '' && !place.isSurface;

const isLoadedByApp = ({ from, to }: Edge) => isIn(from, 'apps/web/src/app') && /-(screen|dialog|panel)\.tsx$/.test(to);

const RULES: Rule[] = [
  {
    sentence: 'a domain imports itself and those before it on the ladder',
    broken: (edge) => bothDomains(edge) && rung(edge.target?.domain ?? '') > rung(edge.source?.domain ?? ''),
  },
  {
    sentence:
      'a feature is imported through its index.ts (and its screens, dialogs and panels by app, which loads each when it is opened)',
    broken: (edge) => isInsideOfFeature(edge.target) && !sameFeature(edge) && !isLoadedByApp(edge),
  },
  {
    sentence: 'ui and lib import no domain and nothing of app',
    broken: ({ source, target }) =>
      source?.source === 'apps/web/src' &&
      target?.source === 'apps/web/src' &&
      ['ui', 'lib'].includes(source.domain) &&
      (isDomain(target.domain) || target.domain === 'app'),
  },
  {
    sentence: 'the contract imports TypeBox and itself',
    broken: ({ from, to }) =>
      isIn(from, 'packages/contract') &&
      !isIn(to, 'packages/contract') &&
      to !== 'typebox' &&
      !to.startsWith('typebox/'),
  },
  {
    sentence: 'the web client imports no server',
    broken: ({ from, to }) => isIn(from, 'apps/web') && (isIn(to, 'apps/server') || to.startsWith('@parley/server')),
  },
  {
    sentence: 'the server imports no web client',
    broken: ({ from, to }) => isIn(from, 'apps/server') && (isIn(to, 'apps/web') || to.startsWith('@parley/web')),
  },
  {
    sentence: 'only tests import what is for testing',
    broken: ({ from, to }) => isIn(to, 'apps/server/src/testing') && isIn(from, 'apps/server/src'),
  },
];

/** The imports that break a rule, as lines to print. Tests may reach wherever they have to look. */
export function broken(imports: Import[]): string[] {
  const edges = imports.map((edge) => ({ ...edge, source: placeOf(edge.from), target: placeOf(edge.to) }));
  return edges
    .filter(({ source }) => !source?.isTest)
    .flatMap((edge) =>
      RULES.filter((rule) => rule.broken(edge)).map(({ sentence }) => `${edge.from} imports ${edge.to}: ${sentence}`),
    );
}
