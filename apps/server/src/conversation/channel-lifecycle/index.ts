import type { Core } from '../../core/core.ts';
import { followTeams } from './delete-for-good.ts';
import { routes } from './routes.ts';

export { checkChannelFields, nameTaken } from './channel-fields.ts';
export { channelUpdated } from './events.ts';

export function register(core: Core): void {
  followTeams(core);
  routes(core);
}
