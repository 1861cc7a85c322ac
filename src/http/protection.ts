import cors from '@fastify/cors';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clientOf } from './client.address.js';

/** How the server meets the public; what is absent is off. */
export interface ProtectionConfig {
  /** Requests a second that one address may send for long; a burst may be three times as many. */
  rateLimit?: number;
  /** Origins whose pages may read answers in a browser; `*` for any. */
  corsOrigins?: readonly string[];
}

const BURST_SECONDS = 3;
/** A browser need not ask again for so long whether it may ask. */
const PREFLIGHT_SECONDS = 86_400;
/** What pages of other origins read beside answers; browsers hide all that is not named. */
const EXPOSED_HEADERS = [
  'etag',
  'content-disposition',
  'retry-after',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
];

/**
 * Headers that tell browsers to load nothing from elsewhere, and a limit for each client, whatever it asks and by whatever method: only routes
 * with `rateLimit: false` are not counted. To be added ahead of the routes, and of what looks at requests more closely.
 */
export async function addProtection(
  http: FastifyInstance,
  { rateLimit: perSecond, corsOrigins = [] }: ProtectionConfig,
): Promise<void> {
  await http.register(helmet, HEADERS);
  await http.register(cors, {
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: EXPOSED_HEADERS,
    maxAge: PREFLIGHT_SECONDS,
    // OPTIONS is answered by its route, which says what is allowed; no one else than browsers sends the headers of a preflight.
    strictPreflight: false,
    preflightContinue: true,
  });
  if (perSecond === undefined) return;
  await http.register(rateLimit, {
    // A hook for all requests, since routes that refuse by a hook of their own would be counted too late.
    global: false,
    max: perSecond * BURST_SECONDS,
    timeWindow: BURST_SECONDS * 1_000,
    keyGenerator: clientOf,
    // Addresses beyond these are forgotten, so that many of them cannot fill the memory.
    cache: 10_000,
    errorResponseBuilder: (_request, { statusCode }) => Object.assign(new Error('Too many'), { statusCode }),
  });
  const count = http.rateLimit();
  http.addHook('onRequest', async function (request, reply) {
    if (request.routeOptions.config.rateLimit !== false) await count.call(this, request, reply);
  });
}

/** Counts what an address sends that is no request, as one; whether it has sent too many. */
export async function isOneTooMany(http: FastifyInstance, address: string | undefined): Promise<boolean> {
  if (!http.hasDecorator('createRateLimit') || address === undefined) return false;
  const counted = await http.createRateLimit()({ ip: address, routeOptions: {} } as FastifyRequest);
  return 'isExceeded' in counted && counted.isExceeded;
}

const DIRECTIVES = {
  'default-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
  'img-src': ["'self'", 'data:'],
  // The editor of GraphiQL writes the colours of its theme into a style element, and places its lines by style attributes.
  'style-src': ["'self'", "'unsafe-inline'"],
};

const HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
  // Whether all of a domain is served with TLS is for its proxy to say.
  strictTransportSecurity: false,
};

/** The headers of a page that any other may frame. */
export const FRAMED: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: { ...DIRECTIVES, 'frame-ancestors': ['*'] } },
  strictTransportSecurity: false,
  xFrameOptions: false,
};
