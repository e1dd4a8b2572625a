import { type Static, Type } from 'typebox';
import { OptionalString } from './schema.ts';

export const defaultPerPage = 60;
export const maxPerPage = 200;

/** Query of every paged list. Texts, because a malformed number means the default and is not refused. */
export const PageQuery = Type.Object({ page: OptionalString, per_page: OptionalString });
export type PageQuery = Static<typeof PageQuery>;

/** A page or its size in a body; numbers past those that a database counts with are none. */
export const PageNumber = Type.Integer({ minimum: -(10 ** 12), maximum: 10 ** 12 });

export interface Page {
  page: number;
  perPage: number;
  offset: number;
}

/** A whole number from a query text; `fallback` if it is missing, malformed or negative. */
export function intOf(text: string | undefined, fallback: number): number {
  const value = text === undefined || !/^\d{1,15}$/.test(text) ? Number.NaN : Number(text);
  return Number.isNaN(value) ? fallback : value;
}

/** The page a query asks for: page 0 of 60 by default, at most 200 rows. */
export function pageOf(query: PageQuery, fallback = defaultPerPage): Page {
  const page = intOf(query.page, 0);
  const asked = intOf(query.per_page, fallback);
  const perPage = Math.min(asked, maxPerPage);
  return { page, perPage, offset: page * perPage };
}

/** Whether a query text says yes. */
export const isTrue = (text: string | undefined): boolean => text === 'true' || text === '1' || text === 't';
