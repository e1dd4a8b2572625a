import { type ConfigStore, InvalidConfig, WrongType } from '../config/index.ts';
import { AppError, invalidBody } from './app-error.ts';

/** Changes what a document names of the configuration. Throws 400 for what has the wrong type or makes no sense. */
export async function patchConfig(config: Pick<ConfigStore, 'patch'>, document: object): Promise<void> {
  try {
    await config.patch(document);
  } catch (error) {
    if (error instanceof WrongType) throw invalidBody(error.setting ?? 'config');
    if (error instanceof InvalidConfig) throw new AppError(error.id, 400, `${error.message}.`, error.setting);
    throw error;
  }
}
