import type { Core } from '../../core/core.ts';
import { routes } from './routes.ts';
import './tables.ts';

export { type FileAccess, guardFiles } from './access.ts';
export { type FileRow, filesOfPost } from './store.ts';
export { toWire } from './wire.ts';

export async function register(core: Core): Promise<void> {
  await routes(core);
}
