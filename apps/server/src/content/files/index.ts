import type { Core } from '../../core/core.ts';
import { forgetUsers } from './delete-files.ts';
import { routes } from './routes.ts';
import './tables.ts';

export { type FileAccess, guardFiles } from './access.ts';
export { deleteFilesOfChannel } from './delete-files.ts';
export { type FileRow, filesOfPost } from './store.ts';
export { toWire } from './wire.ts';

export async function register(core: Core): Promise<void> {
  forgetUsers(core);
  await routes(core);
}
