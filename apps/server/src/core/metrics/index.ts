import { createServer, type Server } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  /** Seconds from request to answer, by route template. */
  readonly apiTime: Histogram<'handler' | 'method' | 'status_code'>;
  readonly logins: Counter;
  readonly loginFailures: Counter;
  readonly posts: Counter;
  /** Registers a gauge that is read when scraped. */
  gauge(name: string, help: string, read: () => number): void;
}

/** The metrics of one server; names follow the reference so that existing dashboards work. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    apiTime: new Histogram({
      name: 'mattermost_api_time',
      help: 'Time to answer an API request, in seconds',
      labelNames: ['handler', 'method', 'status_code'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    logins: new Counter({ name: 'mattermost_login_logins_total', help: 'Successful log-ins', registers }),
    loginFailures: new Counter({ name: 'mattermost_login_logins_fail_total', help: 'Failed log-ins', registers }),
    posts: new Counter({ name: 'mattermost_post_total', help: 'Posts created', registers }),
    gauge: (name, help, read) => {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
  };
}

/**
 * Serves GET /metrics on a port of its own, so that it can be kept from the public.
 * @param address host:port as in MetricsSettings.ListenAddress; an empty host means all addresses
 */
export async function serveMetrics(metrics: Metrics, address: string): Promise<Server> {
  const at = address.lastIndexOf(':');
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(await metrics.registry.metrics());
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(Number(address.slice(at + 1)), address.slice(0, at) || undefined, ready);
  });
  return server;
}
