// Writes what is emitted from the code: the GraphQL schema, the JSON Schema of a plan document, and the titles of the gap rules for the pages,
// which cannot read cypher/.
// With --check it writes nothing and fails when a file is stale. Needs a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { GAP_RULES } from '../dist/data/analysis/gap.rules.js';
import { printedSchema } from '../dist/graphql/schema.js';
import { planDocumentJsonSchema } from '../dist/plan-document/json-schema.js';

const titles = GAP_RULES.map(({ code, title }) => `  ${code}: ['${title.ja}', '${title.en}'],\n`).sort();

const emitted = {
  'schema/schema.graphql': printedSchema(),
  'schema/plan-document.schema.json': `${JSON.stringify(planDocumentJsonSchema(), null, 2)}\n`,
  'src/tables/gap-rules.generated.ts': `/** What each gap rule is called: in Japanese, and in English. */\nexport const GAP_RULE_TITLES = {\n${titles.join('')}} as const;\n`,
};

for (const [file, text] of Object.entries(emitted)) {
  const url = new URL(`../${file}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(url, text);
  } else if (readFileSync(url, 'utf8') !== text) {
    console.error(`${file} is stale: run \`npm run emit\` and commit it.`);
    process.exitCode = 1;
  }
}
