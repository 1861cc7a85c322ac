// Writes what is emitted from the code: the GraphQL schema and the JSON Schema of a plan document.
// Needs a build; `npm run emit` does both, `npm run check` fails when a file is stale.
import { writeFileSync } from 'node:fs';
import { printedSchema } from '../dist/graphql/schema.js';
import { planDocumentJsonSchema } from '../dist/plan-document/json-schema.js';

const write = (file, text) => writeFileSync(new URL(`../schema/${file}`, import.meta.url), text);

write('schema.graphql', printedSchema());
write('plan-document.schema.json', `${JSON.stringify(planDocumentJsonSchema(), null, 2)}\n`);
