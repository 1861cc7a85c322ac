import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrustedDocuments } from '../../src/graphql/request/trusted.documents.file.js';
import { createSchema } from '../../src/graphql/schema.js';

const COUNT = 'query Count { plans { totalCount } }';
const TITLE = 'query Title($id: ID!) { plan(id: $id) { title } }';
const SCHEMA = createSchema();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trusted-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = (path: string) => readTrustedDocuments(path, SCHEMA, new Set(['department-workload']));
async function manifest(text: string): Promise<string> {
  const file = join(folder, 'manifest.json');
  await writeFile(file, text);
  return file;
}

describe('trusted documents are read from', () => {
  it('a manifest of Relay or graphql-codegen', async () => {
    const file = await manifest(JSON.stringify({ '0beec7': COUNT, '62cdb7': TITLE }, null, 2));
    expect(await read(file)).toEqual([
      { id: '0beec7', text: COUNT },
      { id: '62cdb7', text: TITLE },
    ]);
  });

  it('a manifest of Apollo', async () => {
    const operations = [{ id: 'abc', name: 'Count', type: 'query', body: COUNT }];
    const file = await manifest(JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
    expect(await read(file)).toEqual([{ id: 'abc', text: COUNT }]);
  });

  it('a folder of .graphql files, by their names', async () => {
    const documents = join(folder, 'documents');
    await mkdir(documents);
    await writeFile(join(documents, 'title.graphql'), TITLE);
    await writeFile(join(documents, 'count.graphql'), COUNT);
    await writeFile(join(documents, 'README.md'), '# not a document');
    expect(await read(documents)).toEqual([
      { id: 'count', text: COUNT },
      { id: 'title', text: TITLE },
    ]);
    await writeFile(join(documents, 'wrong.graphql'), `query Wrong {\n  plans {\n    colour\n  }\n}\n`);
    await expect(read(documents)).rejects.toMatchObject({
      code: 'INVALID_TRUSTED_DOCUMENTS',
      message: expect.stringMatching(/documents\/wrong\.graphql:3: .*colour/s),
    });
  });
});

describe('what is wrong is told with file and line', () => {
  it.each([
    ['no JSON', '{\n  "a": "query', 2, '{"ID": "query …"}'],
    ['a list', '[]', 1, '{"ID": "query …"}'],
    ['a document that is no text', `{\n  "a": ${JSON.stringify(COUNT)},\n  "b": 7\n}`, 3, '{"ID": "query …"}'],
    ['an operation of Apollo without a body', '{"operations": [\n  {"id": "a"}\n]}', 2, '"body": "query …"'],
    ['no GraphQL', `{\n\n  "a": "query {"\n}`, 3, 'Syntax Error'],
    ['a field that is not there', '{\n  "a": "{ towns { id } }"\n}', 2, 'Cannot query field "towns"'],
    ['the name of a question', `{\n  "department-workload": ${JSON.stringify(COUNT)}\n}`, 2, 'is in use already'],
  ])('%s', async (_what, text, line, right) => {
    const file = await manifest(text);
    const error = await read(file).catch((error: unknown) => error);
    expect(error).toMatchObject({ code: 'INVALID_TRUSTED_DOCUMENTS' });
    expect((error as Error).message).toContain(`${file}:${line}: `);
    expect((error as Error).message).toContain(right);
  });

  it('a file that is not there', async () => {
    await expect(read(join(folder, 'nowhere.json'))).rejects.toMatchObject({
      code: 'INVALID_TRUSTED_DOCUMENTS',
      message: expect.stringMatching(/nowhere\.json:1: .*ENOENT/s),
    });
  });
});
