import type { Core } from '../../core/core.ts';
import { joinUserLifecycle } from '../users/index.ts';
import { savePreferences } from './store.ts';

/** What a new user starts with: hints and tours that have not been seen. */
export function giveDefaults(core: Core): void {
  joinUserLifecycle(core, {
    async created(write, { user }) {
      const preference = (category: string, name: string, value: string) => ({
        user_id: user.id,
        category,
        name,
        value,
      });
      await savePreferences(write.db, [
        preference('recommended_next_steps', 'hide', 'false'),
        preference('system_notice', 'GMasDM', 'true'),
        preference('tutorial_step', user.id, '0'),
      ]);
    },
  });
}
