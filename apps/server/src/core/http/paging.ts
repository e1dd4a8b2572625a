import { type Static, Type } from 'typebox';

/** The paging part of a query; anything that is no number counts as left out. */
export const PageQuery = Type.Object({ page: Type.Optional(Type.String()), per_page: Type.Optional(Type.String()) });

export interface Page {
  /** Counted from 0. */
  readonly page: number;
  readonly perPage: number;
  readonly offset: number;
}

const DEFAULT_PER_PAGE = 60;
const MAX_PER_PAGE = 200;

/** Reads page and per_page by the reference's rules: 60 by default, 200 at most, nonsense counts as left out. */
export function pageOf(query: Static<typeof PageQuery>, defaultPerPage = DEFAULT_PER_PAGE): Page {
  const page = wholeNumber(query.page) ?? 0;
  const perPage = Math.min(wholeNumber(query.per_page) ?? defaultPerPage, MAX_PER_PAGE);
  return { page, perPage, offset: page * perPage };
}

/** A whole number that is not negative, or undefined. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Query flags are true only as `true`. */
export const flag = (text: string | undefined): boolean => text === 'true';
