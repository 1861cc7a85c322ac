import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { onTestFailed } from 'vitest';

/** The versions of the protocol that clients speak: that of 2025 with a handshake, and that of 2026 without. */
export const VERSIONS = [
  ['2025', 'legacy'],
  ['2026', { pin: '2026-07-28' }],
] as const;
export type Mode = (typeof VERSIONS)[number][1];

/** The official client, as an assistant has it. */
export const newClient = (mode: Mode = { pin: '2026-07-28' }) =>
  new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });

/** The client, connected to a server over HTTP. */
export async function connected(url: string, mode?: Mode): Promise<Client> {
  const client = newClient(mode);
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', url)));
  return client;
}

export interface ToolAnswer {
  isError: boolean;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
  json: any;
}

/** Calls a tool; what it was asked and what it gave are printed when the test fails. */
export async function call(client: Client, name: string, given: Record<string, unknown>): Promise<ToolAnswer> {
  const { content, isError = false } = await client.callTool({ name, arguments: given });
  const [part] = content;
  const text = part?.type === 'text' ? part.text : '';
  onTestFailed(() => console.log(`${name} ${JSON.stringify(given)}\n→ ${text}`));
  return { isError, text, json: text.startsWith('{') ? JSON.parse(text) : null };
}

/** All pages of an answer, along `next`. */
export async function allPages(client: Client, name: string, given: Record<string, unknown>): Promise<ToolAnswer[]> {
  const pages: ToolAnswer[] = [];
  for (let cursor: string | undefined; pages.length < 100; ) {
    const page = await call(client, name, { ...given, ...(cursor !== undefined && { cursor }) });
    pages.push(page);
    cursor = page.json?.next;
    if (cursor === undefined) return pages;
  }
  throw new Error('It goes on for ever.');
}
