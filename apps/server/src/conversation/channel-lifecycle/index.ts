import type { Core } from '../../core/core.ts';
import { routes } from './routes.ts';

export { checkChannelFields, nameTaken } from './channel-fields.ts';
export { channelUpdated } from './events.ts';

export function register(core: Core): void {
  routes(core);
}
