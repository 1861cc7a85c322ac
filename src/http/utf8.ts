import { isUtf8 } from 'node:buffer';
import { MIMEType } from 'node:util';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Bilingual } from '../domain/bilingual.js';
import { RefusedRequest } from './refused-request.js';
import { refuseMany } from './request.size.js';

/**
 * Lets a server take UTF-8 and nothing else: other bytes would become U+FFFD on their way to text, and be stored so. Bodies are
 * JSON; what is neither JSON nor UTF-8 by its headers is refused with 415, bytes that are not UTF-8 with 400.
 */
export function takeUtf8Only(http: FastifyInstance): void {
  http.addHook('onRequest', async ({ originalUrl }) => checkAddress(originalUrl));
  http.addHook('preParsing', async ({ method, headers }) => {
    if (method !== 'POST') return;
    checkCharset(headers['content-type']);
    checkCompression(headers['content-encoding']);
  });
  const parse = http.getDefaultJsonParser('error', 'error');
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (!isUtf8(body)) return done(notUtf8(400, IN_BODY));
    refuseMany(body);
    // The decoder takes the byte order mark away, with which JSON.parse would fail.
    const text = new TextDecoder().decode(body);
    parse(request as FastifyRequest, text, (error, value) => {
      if (!error && holdsHalfACharacter(text)) return done(notUtf8(400, HALF_A_CHARACTER));
      done(error, value);
    });
  });
}

/** A percent sign by itself is left as it is where it is no part of the path. */
function checkAddress(address: string): void {
  const runs = address.match(/(?:%[\da-f]{2})+/gi) ?? [];
  const isOfUtf8 = runs.every((run) => isUtf8(Buffer.from(run.replaceAll('%', ''), 'hex')));
  if (!isOfUtf8) throw notUtf8(400, IN_ADDRESS);
  if (!isDecodable(address)) throw new RefusedRequest(400, 'BAD_REQUEST', HALF_ENCODED);
}

/** Whether the path of an address can be read. */
export function isDecodable(address: string): boolean {
  try {
    return decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '') !== undefined;
  } catch {
    return false;
  }
}

/** What is wrong with an address that holds bytes of text as they are: HTTP takes ASCII, and nobody knows which encoding they are of. */
export const unencodedAddress = () => notUtf8(400, NOT_ENCODED);

/**
 * The value of a JSON text in an address.
 *
 * @throws RefusedRequest NOT_UTF8 where it escapes half a character.
 * @throws SyntaxError where it is not JSON.
 */
export function jsonInAddress(text: string): unknown {
  const value = JSON.parse(text);
  if (holdsHalfACharacter(text)) throw notUtf8(400, HALF_A_CHARACTER);
  return value;
}

function checkCharset(contentType: string | undefined): void {
  if (contentType === undefined) return;
  const charset = charsetOf(contentType)?.toLowerCase() ?? 'utf-8';
  if (charset !== 'utf-8' && charset !== 'utf8') throw notUtf8(415, BY_CHARSET);
}

/** Nothing where it says none, or is no content type: whether there is a parser for it is asked elsewhere. */
function charsetOf(contentType: string): string | null {
  try {
    return new MIMEType(contentType).params.get('charset');
  } catch {
    return null;
  }
}

/** A compressed body would have to be limited twice, and what is sent here is small. */
function checkCompression(contentEncoding: string | undefined): void {
  if (contentEncoding !== undefined && !/^\s*(identity)?\s*$/i.test(contentEncoding)) throw notUtf8(415, COMPRESSED);
}

/** An escape of JSON; a whole surrogate pair is one. */
const ESCAPE = /\\(?:ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|u[\da-f]{4}|.)/gi;
const SURROGATE = /^\\ud[89a-f]..$/i;

/** Whether a JSON text escapes half of a surrogate pair, which no UTF-8 can hold. */
function holdsHalfACharacter(json: string): boolean {
  for (const [sequence] of json.matchAll(ESCAPE)) if (SURROGATE.test(sequence)) return true;
  return false;
}

const notUtf8 = (status: 400 | 415, message: Bilingual) => new RefusedRequest(status, 'NOT_UTF8', message);

const IN_BODY: Bilingual = {
  ja: 'リクエストの本文がUTF-8ではありません。',
  en: 'The body contains bytes that are not UTF-8. Send it as UTF-8 (Japanese Excel and older programs send Shift_JIS).',
};
const IN_ADDRESS: Bilingual = {
  ja: 'URLの%で始まる文字がUTF-8ではありません。',
  en: 'The URL contains percent-encoded bytes that are not UTF-8. Encode it as UTF-8, as encodeURIComponent does.',
};
const HALF_ENCODED: Bilingual = {
  ja: 'URLの%の後に16進数が2桁ありません。%そのものは%25と書いてください。',
  en: 'The address holds a percent sign without two hexadecimal digits behind it. Write %25 for the sign itself.',
};
const NOT_ENCODED: Bilingual = {
  ja: 'URLの文字は%で始まる形（UTF-8）で書いてください。',
  en: 'The URL contains characters that must be percent-encoded. Encode it as UTF-8, as encodeURIComponent does (curl: --get --data-urlencode).',
};
const HALF_A_CHARACTER: Bilingual = {
  ja: '文字の半分だけの\\u…があるため、UTF-8にできません。',
  en: 'The JSON escapes half of a surrogate pair (such as \\ud83d alone), which is not a character. Send both halves, or the character itself.',
};
const BY_CHARSET: Bilingual = {
  ja: '本文の文字コードはUTF-8だけです。',
  en: 'Only UTF-8 bodies are accepted. Send content-type: application/json, without another charset.',
};
const COMPRESSED: Bilingual = {
  ja: '圧縮された本文は受け取りません。UTF-8のまま送ってください。',
  en: 'Bodies with a content-encoding are not accepted. Send the body uncompressed, as UTF-8.',
};
