import { NO, type Row } from './row.ts';

/** What belongs to the whole server. */
export const administration: readonly Row[] = [
  ['GET', '/config', undefined, NO],
  ['PUT', '/config', {}, NO],
  ['PUT', '/config/patch', {}, NO],
  ['POST', '/config/reload', undefined, NO],
  ['GET', '/config/environment', undefined, 'open'],
  ['GET', '/system/timezones', undefined, 'open'],
];
