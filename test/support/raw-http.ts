import { once } from 'node:events';
import { connect } from 'node:net';

export interface RawReply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Sends bytes as they are, past clients that would mend or refuse them, and reads the reply until the server closes. */
export async function sendRaw(url: string, ...parts: (string | Buffer)[]): Promise<RawReply> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk)).on('error', () => {});
  socket.write(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
  await once(socket, 'close');
  const reply = Buffer.concat(chunks);
  const end = reply.indexOf('\r\n\r\n');
  const [start = '', ...lines] = reply.subarray(0, end).toString('latin1').split('\r\n');
  const headers = lines.map((line) => [line.split(':')[0]?.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
  return { status: Number(start.split(' ')[1]), headers: Object.fromEntries(headers), body: reply.subarray(end + 4) };
}

/** POSTs a body of these bytes to the endpoint. */
export function postRaw(url: string, body: Buffer, headers: Record<string, string> = {}): Promise<RawReply> {
  const all = { 'content-type': 'application/json', 'content-length': String(body.length), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return sendRaw(
    url,
    ['POST /graphql HTTP/1.1', 'host: localhost', 'connection: close', ...lines, '', ''].join('\r\n'),
    body,
  );
}

/** What an error says by code; undefined where there is none. */
export function codeIn(text: string | Buffer): string | undefined {
  return JSON.parse(String(text)).errors?.[0]?.extensions.code;
}
