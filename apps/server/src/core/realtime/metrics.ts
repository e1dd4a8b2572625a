import { Counter } from 'prom-client';
import type { Metrics } from '../metrics/index.ts';
import type { Counters } from './counters.ts';

/** Shows the hub's counts to Prometheus; the first two names are the reference's. */
export function showCounters(metrics: Metrics, counters: Readonly<Counters>): void {
  metrics.gauge('mattermost_http_websockets_total', 'Open WebSocket connections', () => counters.sockets);
  metrics.gauge('mattermost_websocket_broadcast_buffer_users_registered', 'Users with a socket', () => counters.users);
  metrics.gauge('parley_websocket_detached', 'Connections that wait to be resumed', () => counters.detached);
  const total = (name: string, help: string, read: () => number) => {
    new Counter({
      name,
      help,
      registers: [metrics.registry],
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  };
  total('parley_websocket_delivered_total', 'Events handed to a connection', () => counters.deliveredTotal);
  total('parley_websocket_dropped_total', 'Events left out for slow readers', () => counters.droppedTotal);
  total('parley_websocket_slow_total', 'Readers cut off for being too slow', () => counters.slowTotal);
  total('parley_websocket_resumed_total', 'Connections resumed', () => counters.resumedTotal);
  total('parley_websocket_not_resumed_total', 'Connections that came back too late', () => counters.notResumedTotal);
  total('parley_websocket_malformed_total', 'Messages that could not be read', () => counters.malformedTotal);
}
