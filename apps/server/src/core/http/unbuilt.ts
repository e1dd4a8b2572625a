import { loggedIn } from '../authz/access.ts';
import { notBuilt } from './app-error.ts';
import type { Http } from './index.ts';
import { KNOWN_ROUTES } from './known-routes.ts';

/** Answers 501 at every route of the API that no feature has registered, so that what is missing can be counted honestly. */
export function answerUnbuilt(http: Http): void {
  for (const [method, url] of KNOWN_ROUTES) {
    if (http.hasRoute({ method, url })) continue;
    http.route({
      method,
      url,
      config: { access: loggedIn, body: 'raw', unbuilt: true },
      handler: () => {
        throw notBuilt();
      },
    });
  }
}
