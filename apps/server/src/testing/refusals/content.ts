import { NO, type Row } from './row.ts';

/** What was sent into the channel. */
export const files: readonly Row[] = [
  ['POST', '/files?channel_id=:channel_id&filename=x.txt', 'text', NO],
  ['GET', '/files/:file_id', undefined, NO],
  ['GET', '/files/:file_id/thumbnail', undefined, NO],
  ['GET', '/files/:file_id/preview', undefined, NO],
  ['GET', '/files/:file_id/info', undefined, NO],
  ['GET', '/files/:file_id/link', undefined, NO],
];
