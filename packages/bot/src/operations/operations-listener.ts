import type { RequestListener } from 'node:http';
import type { Metrics } from './metrics.js';

/** What the operator's addresses tell. */
export interface OperationsParts {
  readonly metrics: Metrics;
  /** Rejects where the bot cannot serve at the moment. */
  readonly checkReady: () => Promise<void>;
}

/** `/healthz`: the process lives. `/readyz`: it can serve. `/metrics`: for Prometheus. */
export const operationsListener =
  ({ metrics, checkReady }: OperationsParts): RequestListener =>
  (request, response) => {
    const say = (status: number, text: string, type = 'text/plain; charset=utf-8'): void => {
      response.writeHead(status, { 'content-type': type });
      response.end(text);
    };
    const { pathname } = new URL(request.url ?? '/', 'http://bot');
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'expected GET\n');
    switch (pathname) {
      case '/healthz':
        return say(200, 'ok\n');
      case '/readyz':
        return void checkReady().then(
          () => {
            say(200, 'ready\n');
          },
          () => {
            say(503, 'not ready\n');
          },
        );
      case '/metrics':
        return void metrics.registry.metrics().then(
          (text) => {
            say(200, text, metrics.registry.contentType);
          },
          () => {
            say(500, 'no metrics\n');
          },
        );
      default:
        return say(404, 'not found\n');
    }
  };
