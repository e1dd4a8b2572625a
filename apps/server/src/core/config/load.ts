import { readFile } from 'node:fs/promises';
import { readEnvironment } from './environment.ts';
import { ConfigSourceError, InvalidConfig, WrongType } from './errors.ts';
import { parseSettings } from './parse.ts';
import { ConfigStore } from './store.ts';
import type { Values } from './tree.ts';

/**
 * The configuration at start: defaults, then the file, then `MM_<SECTION>_<KEY>` variables. The layer of the database comes
 * between those two as soon as `attach` is called.
 * @param options.file a JSON file; none is fine
 * @throws {ConfigSourceError} naming the file or variable that is at fault
 */
export async function loadConfig(options: { env: NodeJS.ProcessEnv; file?: string }): Promise<ConfigStore> {
  const file = options.file ? await readSettingsFile(options.file) : new Map();
  const { values: environment, unknown } = readEnvironment(options.env);
  try {
    return new ConfigStore({ file, environment, unknownVariables: unknown });
  } catch (error) {
    if (!(error instanceof InvalidConfig)) throw error;
    throw new ConfigSourceError(`Configuration: ${error.message} (${error.id})`, { cause: error });
  }
}

async function readSettingsFile(path: string): Promise<Values> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw new ConfigSourceError(`Configuration file ${path} cannot be read`, { cause: error });
  }
  try {
    return parseSettings(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof WrongType)) throw error;
    throw new ConfigSourceError(`Configuration file ${path}: ${error.message}`, { cause: error });
  }
}
