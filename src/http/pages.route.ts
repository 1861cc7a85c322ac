import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PROJECT_FOLDER } from '../domain/project.folder.js';
import {
  BRIEF_PATH,
  COMPARE_PATH,
  EMBED_PATH,
  EMBEDDED_VIEWS,
  GLOSSARY_PATH,
  GOALS_PATH,
  IMPORT_PATH,
  LISTINGS_PATH,
  PAGES_PATH,
  SEARCH_PATH,
  VIEW_PATHS,
  WHAT_IF_PATH,
} from '../domain/view.js';
import { GOALS } from '../goals/goal-editions.js';
import type { Ask } from '../graphql/catalogue/ask.js';
import type { RequestRecord } from '../graphql/request/request.record.js';
import { FRAMED } from './protection.js';

/** The folder the pages are built into. */
const PAGES = fileURLToPath(new URL('dist/web', PROJECT_FOLDER));

/** One page, which shows the view that its address names. */
const EXPLORER = 'explorer/index.html';

/** For so long nobody asks again for a page that is framed: many visitors of a city's site come at once. */
const EMBED_MAX_AGE = '5m';

/**
 * Adds the pages: the explorer at its addresses, at /page/<printed page>, at /goals/<code> and at /node/<id>, single pictures of it to be framed below /embed,
 * GraphiQL at /graphiql, and what they load. Who visits an
 * address or a node that is not there gets the explorer, which says so, with status 404.
 */
export async function addPages(http: FastifyInstance, ask: (record: RequestRecord) => Ask): Promise<void> {
  await http.register(fastifyStatic, { root: PAGES, index: false, preCompressed: true });
  // These carry a hash of their content in their names, so that a browser never has to ask for one again.
  await http.register(fastifyStatic, {
    root: join(PAGES, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    preCompressed: true,
    maxAge: '1y',
    immutable: true,
  });
  for (const view of [
    ...Object.values(VIEW_PATHS),
    LISTINGS_PATH,
    BRIEF_PATH,
    COMPARE_PATH,
    GLOSSARY_PATH,
    GOALS_PATH,
    WHAT_IF_PATH,
    SEARCH_PATH,
    IMPORT_PATH,
  ])
    http.get(view, { onRequest: withoutTrailingSlash }, show(EXPLORER));
  http.get(`${PAGES_PATH}:page(^[1-9]\\d{0,4}$)`, { onRequest: withoutTrailingSlash }, show(EXPLORER));
  http.get<{ Params: { '*': string } }>(`${GOALS_PATH}/*`, { onRequest: withoutTrailingSlash }, ({ params }, reply) =>
    reply.status(GOALS.has(params['*']) ? 200 : 404).sendFile(EXPLORER),
  );
  http.get('/graphiql', { onRequest: withoutTrailingSlash }, show('graphiql/index.html'));
  for (const path of [...EMBEDDED_VIEWS.map((view) => VIEW_PATHS[view]), '/node/*'])
    http.get(EMBED_PATH + path, { helmet: FRAMED }, (_request, reply) =>
      reply.sendFile('embed/index.html', { maxAge: EMBED_MAX_AGE }),
    );
  // The plans are chosen on the first page.
  http.get('/plans', (_request, reply) => reply.redirect('/'));
  http.get<{ Params: { '*': string } }>('/node/*', { onRequest: withoutTrailingSlash }, async (request, reply) => {
    return reply.status(await statusOf(ask(request.record), request.params['*'])).sendFile(EXPLORER);
  });
  http.setNotFoundHandler((request, reply) => {
    if (isVisit(request)) return reply.status(404).sendFile(EXPLORER);
    throw Object.assign(new Error('Not found'), { statusCode: 404 });
  });
}

const show = (page: string) => (_request: FastifyRequest, reply: FastifyReply) => reply.sendFile(page);

/**
 * Sends who opens an address with a slash at its end to the one without, which pages read. It begins with the name of its route,
 * since `//example.com`, or an address with a host in it, would lead away from this server.
 */
async function withoutTrailingSlash({ url, routeOptions }: FastifyRequest, reply: FastifyReply) {
  const route = routeOptions.url?.replace('*', '') ?? '/';
  const [path = '', ...query] = url.slice(url.indexOf(route)).split('?');
  const canonical = path.replace(/(?<=.)\/+$/, '');
  if (route === '/' || canonical === path || `${canonical}/` === route) return undefined;
  return reply.redirect([canonical, ...query].join('?'), 308);
}

/** Whether a person opens this address in a browser, rather than a program. */
export function isVisit({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}

/** 404 for a node that is not there; while the database does not answer nobody knows, and the page tells of that. */
async function statusOf(ask: Ask, id: string): Promise<number> {
  const { data, errors } = await ask('query NodeIsThere($id: ID!) { node(id: $id) { id } }', { id });
  return !errors && data?.node === null ? 404 : 200;
}
