import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { IMPORT, RECORD } from '../support/writes.js';

const SERIES = 'mihon-2024/series/moved-to-jobs';
const document = smallPlanDocument().yaml.replace('職場定着の促進', '職場定着の支援');

/** A write, the statement that it begins with, and what makes it wait half-way: for a node that it is about to write. */
const WRITES = [
  {
    name: 'recordActual',
    mutation: RECORD,
    variables: { series: SERIES, fiscalYear: 2025, value: 61 },
    lock: 'actual.lock',
    gate: `CREATE (:RecordedActual {id: '${SERIES}/actual/2025'})`,
  },
  {
    name: 'importPlan',
    mutation: IMPORT,
    variables: { document },
    lock: 'import.lock',
    gate: "MATCH (node:Node {id: 'mihon-2024/initiative/2.1.1'}) SET node.id = node.id",
  },
];

describe('when another writer and a write wait for each other', () => {
  let app: TestApp;
  let token: string;
  let driver: Driver;
  beforeAll(async () => {
    const { uri, username, password } = inject('graph');
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    app = await TestApp.start();
    token = await makeToken({ municipalities: ['999997'] });
  });
  afterAll(async () => {
    await removeTokens();
    await app.stop();
    await driver.close();
  });
  beforeEach(() => withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(smallPlanDocument().document))));
  afterEach(() => removePlan('mihon-2024', '999997'));

  const waiting = async () =>
    (await run("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status")).length;
  const changes = () => run("MATCH (change:Change {plan: 'mihon-2024', by: 'planner'}) RETURN change.what AS what");

  it.each(WRITES)('$name, ended by Neo4j for the deadlock, is tried again and stored once', async (write) => {
    const gate = driver.session().beginTransaction();
    await gate.run(write.gate);
    const answer = app.ask(write.mutation, write.variables, token);
    await expect.poll(waiting).toBe(1);
    const other = driver.session().beginTransaction();
    // Neo4j ends the one of the two that holds fewer locks: it must not be this one.
    await other.run("MATCH (node:Node {plan: 'kashiwa-2024'}) SET node.id = node.id");
    await other.run('MATCH (version:DataVersion) SET version.value = version.value');
    const plan = other.run("MATCH (plan:Plan {id: 'mihon-2024'}) SET plan.id = plan.id");
    plan.catch(() => {});
    await expect.poll(waiting).toBe(2);
    // Now the write goes on to the node that the other one holds, who waits for it: Neo4j ends whoever closes the circle.
    await gate.rollback();
    await plan;
    await other.commit();
    const { data, errors } = await answer;
    expect(errors).toBeUndefined();
    expect(data[write.name].userErrors).toEqual([]);
    // Begun twice: of what the first wrote, nothing is left.
    expect(app.statements.filter(({ name }) => name === write.lock)).toHaveLength(2);
    expect(await changes()).toHaveLength(1);
    expect(app.defects).toEqual([]);
  });
});
