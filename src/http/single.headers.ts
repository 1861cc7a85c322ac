import type { FastifyInstance } from 'fastify';
import type { Bilingual } from '../domain/bilingual.js';
import { RefusedRequest } from './refused-request.js';

/** Of these a request has one: whoever stands between might believe the other. Node refuses two lengths itself. */
const SINGLE = ['host', 'authorization', 'content-type'];

/** A name or an address, of IPv6 in brackets, and a port; RFC 9112 lets it be empty, too. */
const HOST = /^(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i;

/** Refuses requests with two headers of a kind of which there is one, or with a Host that is none, as RFC 9112 demands. */
export function refuseDoubtfulHeaders(http: FastifyInstance): void {
  http.addHook('onRequest', async ({ raw: { rawHeaders, headers } }) => {
    const names = rawHeaders.filter((_, place) => place % 2 === 0).map((name) => name.toLowerCase());
    const twice = SINGLE.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
    if (twice) throw new RefusedRequest(400, 'BAD_REQUEST', moreThanOne(twice), { argument: twice });
    if (!HOST.test(headers.host ?? '')) throw new RefusedRequest(400, 'BAD_REQUEST', NO_HOST, { argument: 'host' });
  });
}

const moreThanOne = (name: string): Bilingual => ({
  ja: `ヘッダー${name}が二つ以上あります。一つだけ送ってください。`,
  en: `The request has more than one header ${name}. Send one.`,
});

const NO_HOST: Bilingual = {
  ja: 'ヘッダーhostがホスト名ではありません。',
  en: 'The header host is not the name of a host, with or without a port.',
};
