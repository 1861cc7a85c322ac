// Writes what is emitted from the code: the GraphQL schema and the JSON Schema of a plan document.
// With --check it writes nothing and fails when a file is stale. Needs a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { printedSchema } from '../dist/graphql/schema.js';
import { planDocumentJsonSchema } from '../dist/plan-document/json-schema.js';

const emitted = {
  'schema/schema.graphql': printedSchema(),
  'schema/plan-document.schema.json': `${JSON.stringify(planDocumentJsonSchema(), null, 2)}\n`,
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
