import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** Where secrets could stand in what is logged; they are replaced before they leave the process. */
const SECRETS = [
  'password',
  'token',
  '*.password',
  '*.new_password',
  '*.current_password',
  '*.token',
  '*.authorization',
  '*.cookie',
  'headers.authorization',
  'headers.cookie',
];

/**
 * JSON lines on standard output (or `destination`), written off the main path.
 * @param level pino's level names
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = { level, base: null, redact: { paths: SECRETS, censor: '[hidden]' } };
  return destination ? pino(options, destination) : pino(options, pino.destination({ sync: false }));
}
