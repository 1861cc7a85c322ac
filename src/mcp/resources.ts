import type { McpServer } from '@modelcontextprotocol/server';
import { EXPLAINED } from '../domain/explained-words.js';
import { GLOSSARY } from '../domain/glossary.js';
import { answered } from '../graphql/catalogue/pages.js';
import type { McpSource } from './mcp.source.js';
import { notLoadedIn } from './tool.result.js';

/** Which plans there are, and what of them is loaded. */
export const PLANS_FOR_ASSISTANTS = `
  query PlansForAssistants {
    plans(first: 100) {
      totalCount
      nodes {
        id title category startFiscalYear endFiscalYear loadedPillars missingPillars excerpt revision
        municipality { id name }
      }
    }
  }
`;

const JSON_TYPE = { mimeType: 'application/json' };

/** Adds what an assistant may read beforehand: which plans there are, and what words mean. */
export function addResources(server: McpServer, { ask }: McpSource): void {
  const plans = 'keikaku://plans';
  server.registerResource('plans', plans, { title: '計画の一覧 Plans', ...JSON_TYPE }, async () => {
    const answer = answered(await ask(PLANS_FOR_ASSISTANTS, {}));
    const { totalCount, nodes } = answer.data.plans as { totalCount: number; nodes: object[] };
    const more = totalCount > nodes.length && { more: 'ask {"question":"plans"} reads all of them, page by page.' };
    return contents(plans, { total: totalCount, plans: nodes, ...more, notLoaded: notLoadedIn(answer) });
  });
  const glossary = 'keikaku://glossary';
  server.registerResource('glossary', glossary, { title: '用語 Glossary', ...JSON_TYPE }, () =>
    contents(glossary, {
      words: Object.values(GLOSSARY).map(([ja, en]) => ({ ja, en })),
      explained: Object.values(EXPLAINED).map(({ word: [ja, en], means }) => ({ ja, en, means })),
    }),
  );
}

const contents = (uri: string, content: object) => ({
  contents: [{ uri, ...JSON_TYPE, text: JSON.stringify(content) }],
});
