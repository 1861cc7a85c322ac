import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { PART_LABELS } from '../../src/domain/plan-graph.js';

const read = (path: string) => readFileSync(path, 'utf8');

/** All files of a folder and of those in it, by their endings, as one text; the pages have no codes of their own. */
const textOf = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.startsWith('web/'))
    .map((file) => read(`${folder}/${file}`))
    .join('\n');

/** Words in capitals that are something else than a code: settings of this program and of others, a type of Parquet, what libraries report, a kind of ids. */
const OTHER_WORDS =
  /^(?:(?:ERR|HPE|NEO4J|OTEL|MAVEN|M2|JAVA|KEIKAKU|LOG|CACHE|CORS|RATE|TRUSTED)_.*|Z_BUF_ERROR|UNEXPECTED_TOKEN|BYTE_ARRAY|INDICATOR_VALUE)$/;

it('docs/ERRORS.md explains every error code of the source', () => {
  const words = new Set(
    [...textOf('src', '.ts').matchAll(/'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'|(?:super|Error)\(\s*'([A-Z]+)'/g)].map(
      ([, word, oneWord = '']) => word ?? oneWord,
    ),
  );
  const enumValues = Object.values(buildSchema(read('schema/schema.graphql')).getTypeMap())
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map(({ name }) => name));
  const others = new Set([
    ...enumValues,
    ...Object.keys(PART_LABELS),
    ...(textOf('cypher', '.cypher').match(/[A-Z]+_[A-Z_]+/g) ?? []),
  ]);
  const codes = [...words].filter((word) => !others.has(word) && !OTHER_WORDS.test(word));
  const documented = read('docs/ERRORS.md');
  expect(codes.length).toBeGreaterThan(60);
  expect(codes.filter((code) => !documented.includes(`\`${code}\``))).toEqual([]);
});
