import { createMcpHandler } from '@modelcontextprotocol/server';
import { createMcpServer } from './mcp.server.js';
import type { McpSource } from './mcp.source.js';

/** Answers one message that came over HTTP, of any version of the protocol; nothing is kept for the next one. */
export function answerMessage(source: McpSource, request: Request, parsedBody: unknown): Promise<Response> {
  // Nobody is told of changes: a stream for that would be kept open.
  return createMcpHandler(() => createMcpServer(source), { maxSubscriptions: 0 }).fetch(request, { parsedBody });
}
