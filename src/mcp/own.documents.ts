import { NODE_FOR_ASSISTANTS } from './node.document.js';
import { PRINTED_PAGES } from './printed.pages.js';
import { PLANS_FOR_ASSISTANTS } from './resources.js';
import { SEARCH_FOR_ASSISTANTS } from './search.tool.js';
import { TRACE_FOR_ASSISTANTS } from './trace.tool.js';

/** What the tools ask beside the catalogue; `keikaku mcp` sends it to a server that may answer trusted documents only. */
export const ASSISTANT_DOCUMENTS = [
  NODE_FOR_ASSISTANTS,
  PRINTED_PAGES,
  PLANS_FOR_ASSISTANTS,
  SEARCH_FOR_ASSISTANTS,
  TRACE_FOR_ASSISTANTS,
];
