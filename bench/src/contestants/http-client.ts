import { Agent, request as httpRequest } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface HttpRequest {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface HttpAnswer {
  status: number;
  etag: string | undefined;
  /** As it was sent. */
  body: Buffer;
  isCompressed: boolean;
}

/** Connections stay open, as a page's do. */
const agent = new Agent({ keepAlive: true });

export function ask(port: number, asked: HttpRequest): Promise<HttpAnswer> {
  const { method, path, headers, body } = asked;
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        agent,
        headers: {
          accept: 'application/json',
          // As browsers and fetch do.
          'accept-encoding': 'gzip',
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            etag: response.headers.etag,
            body: Buffer.concat(chunks),
            isCompressed: response.headers['content-encoding'] === 'gzip',
          }),
        );
      },
    );
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed the idle connection in the moment it was used again; nobody has read the request.
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(ask(port, asked));
      else reject(error);
    });
    request.end(body);
  });
}

/** The text of an answer; unpacked only here, so that it is not done while time is taken. */
export function textOf({ body, isCompressed }: HttpAnswer): string {
  return (isCompressed ? gunzipSync(body) : body).toString('utf8');
}

/** The answer, or undefined where nobody listens yet. */
export async function tryAsk(port: number, request: HttpRequest): Promise<HttpAnswer | undefined> {
  return ask(port, request).catch(() => undefined);
}

/** What a contestant answers, read; throws with the answer where it is an error. */
export async function askForJson(port: number, request: HttpRequest): Promise<unknown> {
  const reply = await ask(port, request);
  const text = textOf(reply);
  const answer = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (reply.status !== 200 || answer.errors)
    throw new Error(`${request.path} answered ${reply.status}: ${text.slice(0, 2_000)}`);
  return answer.data;
}
