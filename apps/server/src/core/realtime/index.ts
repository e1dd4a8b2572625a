import { Gateway } from './gateway.ts';
import type { Realtime, RealtimeOptions } from './realtime.ts';
import { isSocketPath, refuse } from './upgrade.ts';

export type { Counters } from './counters.ts';
export { showCounters } from './metrics.ts';
export { answerPlainRequests } from './plain-request.ts';
export type { ActionContext, ActionHandler, Realtime, RealtimeOptions } from './realtime.ts';
export type { MembershipSource } from './users.ts';

/** The hub of one server. It accepts sockets once it is attached to an HTTP server. */
export function createRealtime(options: RealtimeOptions): Realtime {
  const gateway = new Gateway(options);
  const { hub, actions } = gateway;
  return {
    counters: hub.counters,
    action: (name, handler) => actions.register(name, handler),
    setMembershipSource: (source) => {
      hub.users.source = source;
    },
    setVisibilitySource: (source) => {
      hub.visibilitySource = source;
    },
    isConnected: (userId) => hub.users.get(userId)?.isConnected ?? false,
    isListening: (userId) => hub.users.get(userId) !== undefined,
    hasListeners: (channelId) => hub.users.inChannel(channelId) !== undefined,
    isChannelOnScreen: (userId, channelId) =>
      (hub.users.get(userId)?.connections ?? []).some(
        ({ socket, channelOnScreen, threadOnScreen }) =>
          socket !== null && (channelOnScreen === channelId || threadOnScreen === channelId),
      ),
    attach: (server) => {
      server.on('upgrade', (request, stream, head) => {
        if (isSocketPath(request.url)) gateway.upgrade(request, stream, head);
        else refuse(stream, 404, 'api.context.404.app_error', 'There is nothing at this address.');
      });
    },
    close: () => gateway.close(),
  };
}
