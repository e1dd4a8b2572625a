/** The ladder of domains: each may import those before it in this list. */
export const LADDER = [
  'core',
  'identity',
  'organisation',
  'content',
  'conversation',
  'discovery',
  'attention',
  'integration',
  'compliance',
  'administration',
] as const;

/** Where the domains stand. The contract keeps a feature in a file, the others in a folder. */
export const SOURCES = ['apps/server/src', 'apps/web/src', 'packages/contract/src'] as const;

/** A file's place in the house. */
export interface Place {
  source: (typeof SOURCES)[number];
  /** A domain of the ladder, or what else the source folder holds (app, ui, testing, ...); '' for a file directly in it. */
  domain: string;
  /** The feature's folder; '' for a file directly in its domain. */
  feature: string;
  /** Whether it is the feature's public surface. */
  isSurface: boolean;
  isTest: boolean;
}

/** Undefined for a file that stands in none of the source folders. */
export function placeOf(file: string): Place | undefined {
  const source = SOURCES.find((folder) => file.startsWith(`${folder}/`));
  if (!source) return undefined;
  const [name = '', ...folders] = file
    .slice(source.length + 1)
    .split('/')
    .reverse();
  const [domain = '', feature = ''] = folders.reverse();
  return {
    source,
    domain,
    feature,
    isSurface: /^index\.tsx?$/.test(name) && folders.length === 2,
    isTest: /\.test\.tsx?$/.test(name) || folders.includes('testing'),
  };
}

export const rung = (domain: string): number => (LADDER as readonly string[]).indexOf(domain);

export const isDomain = (domain: string): boolean => rung(domain) >= 0;
