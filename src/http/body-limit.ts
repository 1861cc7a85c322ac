import { Transform } from 'node:stream';
import type { preParsingHookHandler } from 'fastify';

/** The bytes of a body that anybody may send: a question fits into this many times over. */
export const QUESTION_BYTES = 100_000;

/** A plan document of the largest size that is read, as JSON text with every other character escaped. */
export const IMPORT_BYTES = 42_000_000;

/** Whether a request with such an Authorization header may import plans. */
export type MayImport = (authorization: string | undefined) => Promise<boolean>;

/**
 * Lets a large body in only from who may import: what it holds is known when it is read, and a stranger's must not be. The route
 * itself must let IMPORT_BYTES in. A small body costs nothing here.
 */
export function bodyLimit(mayImport: MayImport): preParsingHookHandler {
  return async ({ headers }, _reply, payload) => {
    const length = headers['content-length'];
    const isSmall = length !== undefined && Number(length) <= QUESTION_BYTES;
    if (isSmall || (length === undefined && headers['transfer-encoding'] === undefined)) return payload;
    if (headers.authorization !== undefined && (await mayImport(headers.authorization))) return payload;
    if (length !== undefined) throw tooLarge(Number(length));
    return payload.pipe(limited());
  };
}

/** A body that does not say how long it is, up to where it is too long. */
function limited(): Transform {
  let received = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      done(received > QUESTION_BYTES ? tooLarge(received) : null, chunk);
    },
  });
}

/** @param cost the bytes that came, or are to come */
function tooLarge(cost: number): Error {
  return Object.assign(
    new Error(`the body is larger than ${QUESTION_BYTES} bytes, which only a token with the scope import may send`),
    { statusCode: 413, facts: { limit: QUESTION_BYTES, cost } },
  );
}
