import { expect, inject, it } from 'vitest';
import { ensureConstraints } from '../../src/data/constraints.js';
import { withGraph } from '../../src/database.js';
import { run } from '../support/database.js';

it('a database of an earlier version is searched as soon as it is opened', async () => {
  await run('DROP INDEX node_text');
  await withGraph(inject('graph'), ensureConstraints);
  const query = `CALL db.index.fulltext.queryNodes('node_text', 'name:"障害福祉課"') YIELD node RETURN node.id AS id`;
  expect(await run(query)).toEqual([{ id: '122173/department/shogai-fukushi' }]);
  const [index] = await run('SHOW INDEXES YIELD name, state, options WHERE name = "node_text"');
  expect(index).toMatchObject({
    state: 'ONLINE',
    options: { indexConfig: { 'fulltext.analyzer': 'cjk', 'fulltext.eventually_consistent': false } },
  });
});
