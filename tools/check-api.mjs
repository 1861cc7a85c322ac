// Compares the emitted GraphQL schema with the one of the last release, and fails on a change that breaks clients unless a
// "**Breaking.**" entry of the changelog's section Unreleased names it: as `Type.field`, or by the type that is gone.
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const [unreleased = ''] = read('CHANGELOG.md')
  .split(/^## \[/m)
  .slice(1);
const entries = unreleased.split(/^- /m).filter((entry) => entry.startsWith('**Breaking.**'));
const named = new Set(entries.flatMap((entry) => [...entry.matchAll(/`([A-Za-z.@]+)`/g)].map(([, name]) => name)));

/** The names that a change is found by: what changed, the type it lies in where that is gone, and the type it had. */
function namesIn({ description }) {
  const [coordinate] = description.match(/[A-Z@]\w*(\.\w+)*/) ?? [];
  const [, from] = description.match(/changed type from \[*(\w+)/) ?? [];
  const [, to] = description.match(/ to \[*(\w+)/) ?? [];
  return [coordinate, ...(from !== to ? [from] : [])];
}

const changes = findBreakingChanges(
  buildSchema(read('schema/released.graphql')),
  buildSchema(read('schema/schema.graphql')),
);
const silent = changes.filter((change) => !namesIn(change).some((name) => named.has(name)));
for (const { description } of silent) console.error(`Not in CHANGELOG.md: ${description}`);
if (silent.length > 0) {
  console.error(
    `${silent.length} of ${changes.length} breaking changes since the last release are not named in CHANGELOG.md.
Keep the old field beside the new one, marked @deprecated with its reason, or name the change (\`Type.field\`) in an entry that begins with **Breaking.**`,
  );
  process.exitCode = 1;
}
