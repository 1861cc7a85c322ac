import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchDatabase } from '../database/bench-database.js';
import { type Spread, spreadOf } from '../measure/statistics.js';
import { encodeParameters } from '../product.js';
import { COMPOSED, filterOf } from './filters.js';

interface Sent {
  name: string;
  text: string;
  parameters: Record<string, unknown>;
}

const PARTS = [1, 2, 4, 8];
const TIMES = 5;

/** CPU that Neo4j's queries took to plan, in milliseconds, by what was planned; without a median where the product refused it. */
export async function explained(folder: string, database: BenchDatabase): Promise<Map<string, Spread | null>> {
  const statementOf = await interceptor(folder, database);
  const planned = new Map<string, Spread | null>();
  const page = COMPOSED['programs, a page'] as string;
  const measure = async (title: string, query: string, filters: object[]) => {
    const costs: number[] = [];
    for (const where of filters) {
      const sent = await statementOf.ask(query, where);
      if (sent) costs.push(await planningTime(database, sent));
    }
    planned.set(title, costs.length > 0 ? spreadOf(costs) : null);
  };
  const filters = (parts: number) => Array.from({ length: TIMES }, (_, index) => filterOf(index * 31 + parts, parts));
  try {
    await measure('warm-up', page, filters(3));
    planned.clear();
    for (const parts of PARTS) await measure(`programs, a page, ${parts} parts`, page, filters(parts));
    for (const [title, query] of Object.entries(COMPOSED).slice(1)) {
      await measure(`${title}, 4 parts`, query, filters(4));
    }
    const pairs = (count: number) => ({
      and: Array.from({ length: count }, () => ({ or: [{ jointly: true }, { relisted: true }] })),
    });
    for (const count of [10, 20]) await measure(`${count} × or of two subqueries`, page, [pairs(count)]);
    const named = Array.from({ length: 40 }, (_, index) => ({ measure: { name: { eq: `${index}` } } }));
    await measure('and of 40 measures by name', page, [{ and: named }]);
  } finally {
    await statementOf.stop();
  }
  return planned;
}

/** The product of a folder in this process, which tells the statement that it composes for a question. */
async function interceptor(folder: string, { address }: BenchDatabase) {
  const { createApp } = await import(pathToFileURL(join(folder, 'dist/app.js')).href);
  let sent: Sent[] = [];
  const config = { graph: address, port: 0, host: 'localhost', answerTimeout: 60 };
  const onStatement = ({ name, text }: Sent, parameters: Sent['parameters']) => sent.push({ name, text, parameters });
  const app = createApp(config, { onStatement, onDefect() {} });
  const url = await app.start();
  return {
    async ask(query: string, where: object): Promise<Sent | undefined> {
      sent = [];
      const body = JSON.stringify({ query, variables: { where } });
      await (
        await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      ).text();
      return sent.find(({ name }) => /^(program|workload|collaboration|overlap)\./.test(name));
    },
    stop: () => app.stop(),
  };
}

async function planningTime({ driver, pid }: BenchDatabase, { text, parameters }: Sent): Promise<number> {
  await driver.executeQuery('CALL db.clearQueryCaches()');
  const before = await queryTime(pid);
  await driver.executeQuery(`EXPLAIN ${text}`, encodeParameters(parameters));
  return (await queryTime(pid)) - before;
}

const MS_PER_TICK = 10;

/** CPU of the threads that plan and run queries; those of the compiler and the garbage collector have other names. */
async function queryTime(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const times = await Promise.all(
    threads.map(async (thread) => {
      const stat = await readFile(`/proc/${pid}/task/${thread}/stat`, 'utf8').catch(() => '');
      const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return /^(neo4j|bolt)/i.test(name) ? Number(fields[11]) + Number(fields[12]) : 0;
    }),
  );
  return times.reduce((sum, time) => sum + time, 0) * MS_PER_TICK;
}
