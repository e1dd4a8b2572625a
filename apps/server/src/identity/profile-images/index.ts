import type { Core } from '../../core/core.ts';
import { joinUserLifecycle } from '../users/index.ts';
import { forgetImage } from './image.ts';
import { routes } from './routes.ts';

export async function register(core: Core): Promise<void> {
  joinUserLifecycle(core, {
    async deleted(write, { user }) {
      write.afterCommit(() => forgetImage(core, user.id));
    },
  });
  await routes(core);
}
