import type { FastifyInstance, HTTPMethods } from 'fastify';
import { RefusedRequest } from './refused-request.js';

const METHODS: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** Whatever has no address of its own: nothing is there, by any method. */
const EVERYTHING_ELSE = new Set(['/*', '*']);

/**
 * Lets every address whose route is added after this be answered with 405 for the methods it does not have, and OPTIONS tell
 * those it has. The routes for that are added by the function given back, when all others are there.
 */
export function refuseOtherMethods(http: FastifyInstance): () => void {
  const known = new Map<string, Set<string>>();
  http.addHook('onRoute', ({ url, method }) => {
    if (EVERYTHING_ELSE.has(url)) return;
    const methods = known.get(url) ?? new Set();
    for (const each of [method].flat()) methods.add(each);
    known.set(url, methods);
  });
  return () => {
    for (const [url, methods] of [...known]) {
      const allow = [...methods, 'OPTIONS'].join(', ');
      http.options(url, (_request, reply) => reply.status(204).headers({ allow, 'content-length': '0' }).send());
      http.route({
        url,
        method: METHODS.filter((method) => !methods.has(method)),
        // Ahead of the body, which is not going to be read and need not be JSON.
        onRequest: async (_request, reply) => {
          reply.header('allow', allow);
          throw refusal(allow);
        },
        handler: async () => {},
      });
    }
  };
}

const refusal = (allow: string) =>
  new RefusedRequest(405, 'METHOD_NOT_ALLOWED', {
    ja: `このURLで使えるメソッドは ${allow} です。`,
    en: `This URL does not support that method. Allowed: ${allow}.`,
  });
