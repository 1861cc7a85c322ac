import type { CallToolResult } from '@modelcontextprotocol/server';
import type { Answer } from '../graphql/catalogue/ask.js';
import type { McpSource } from './mcp.source.js';

/**
 * What a tool gives: an object as JSON, or the error with what to do about it. Errors are answers, so that the assistant reads them and tries
 * again; a defect tells no more than its id.
 */
export async function resultOf({ format }: McpSource, work: () => Promise<object>): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await work()) }] };
  } catch (error) {
    const { message, extensions } = format(error);
    const hint = extensions?.code === 'UNKNOWN_ID' ? ` ${NOT_FOUND}` : '';
    return { content: [{ type: 'text', text: `${extensions?.code}: ${message}${hint}` }], isError: true };
  }
}

const NOT_FOUND = 'Not found: use the tool `search` to find ids, and do not make them up.';

/** What an answer does not rest on; always there, so that nobody has to know that it is left out where all is loaded. */
export const notLoadedIn = ({ extensions }: Answer) =>
  (extensions?.notLoaded ?? []).map(({ plan, missingPillars, messageJa }) => ({
    plan,
    missingPillars,
    message: messageJa,
  }));

/** What it means that an answer has no rows. */
export const zeroIn = (answer: Answer): string =>
  notLoadedIn(answer).length === 0
    ? '0件（対象の計画はすべて収録済み）。This is zero: the plans asked about are loaded in full.'
    : '収録済みの範囲では0件。未収録の部分は不明。Not known to be zero: none in what is loaded, see notLoaded.';
