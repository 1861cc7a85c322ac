import { expect, inject, it } from 'vitest';
import { Graph } from '../../src/data/store/graph.js';
import { ensureConstraints } from '../../src/data/writing/constraints.js';
import { withGraph } from '../../src/database.js';
import { run } from '../support/database.js';

const stored = 'MATCH (node:Node) RETURN node.id AS id, properties(node) AS properties ORDER BY id';
const SEARCH_PROPERTIES = [
  'foldedName',
  'foldedText',
  'foldedReading',
  'searchWords',
  'searchedFields',
  'searchedTexts',
];

it('a database of an earlier version is searched, and filtered by name, as soon as it is opened', async () => {
  const before = await run(stored);
  await run('DROP INDEX searched_texts');
  await run('CREATE FULLTEXT INDEX searched_text FOR (node:Program) ON EACH [node.foldedName]');
  await run('CREATE INDEX program_name FOR (node:Program) ON (node.name)');
  await run('CREATE FULLTEXT INDEX node_text FOR (node:Program|Department) ON EACH [node.id, node.name]');
  const properties = [...SEARCH_PROPERTIES, 'searchVersion'].map((name) => `node.${name}`).join(', ');
  await run(`MATCH (node:Node) REMOVE ${properties}`);
  await run("MATCH (node:Department {id: '122173/department/shogai-fukushi'}) SET node.foldedReading = 'stale'");
  await withGraph(inject('graph'), ensureConstraints);
  const query = `CALL db.index.fulltext.queryNodes('searched_texts', 'foldedName:"障害福祉課"') YIELD node RETURN node.id AS id`;
  expect(await run(query)).toEqual([{ id: '122173/department/shogai-fukushi' }]);
  // What an import writes and what the start writes into an older database are the same.
  expect(await run(stored)).toEqual(before);
  const indexes = await run('SHOW INDEXES YIELD name, state, options');
  expect(indexes.find(({ name }) => name === 'searched_texts')).toMatchObject({
    state: 'ONLINE',
    options: { indexConfig: { 'fulltext.analyzer': 'cjk', 'fulltext.eventually_consistent': false } },
  });
  expect(indexes.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['node_text']));
  expect(indexes.map(({ name }) => name)).not.toContain('searched_text');
  expect(indexes.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['program_name']));
});

it('a database that is up to date is only asked whether it is', async () => {
  const sent: string[] = [];
  const { uri, username, password } = inject('graph');
  const graph = new Graph({ uri, username, password }, ({ name }) => sent.push(name));
  try {
    await ensureConstraints(graph);
  } finally {
    await graph.close();
  }
  expect(sent).toEqual([
    'constraints.existing',
    'constraints.populated',
    'searchText.outdatedPlans',
    'body.formerPlans',
    'sums.outdated',
  ]);
});
