import { afterAll, describe, expect, it } from 'vitest';
import { PlanChecker } from '../../src/plan-check/plan-checker.js';
import { PlanDocumentError } from '../../src/plan-document/problem.js';
import { LARGE_PLANS } from '../support/large-plans.js';
import { SLOW_DOCUMENTS } from '../support/slow-documents.js';

// On a machine with nothing else to do none takes two seconds; before, near misses took 49 and combining marks never came to an end.
const MOST_CPU_MS = 6_000;

const checker = new PlanChecker({ documentMs: 60_000, documentWaitMs: 60_000 });
afterAll(() => checker.close());

async function cpuMsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work().catch((error: unknown) => {
    if (!(error instanceof PlanDocumentError)) throw error;
    // Nor does any fill a terminal.
    expect(error.message.length).toBeLessThan(100_000);
  });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe('a document that is made to be slow is checked soon', () => {
  it.each(Object.entries(SLOW_DOCUMENTS))('%s', { timeout: 120_000 }, async (name, document) => {
    const bytes = Buffer.from(document());
    expect(bytes.length).toBeLessThanOrEqual(4 * 1024 * 1024);
    const ms = await cpuMsOf(() => checker.documentOf(bytes, name));
    expect(ms).toBeLessThan(MOST_CPU_MS);
  });
});

describe('a plan as large as there can be is ready to be stored soon', () => {
  it.each(Object.entries(LARGE_PLANS))('%s', { timeout: 240_000 }, async (name, document) => {
    let nodes = 0;
    const ms = await cpuMsOf(async () => {
      const { plan } = await checker.planOf(Buffer.from(document()), name);
      nodes = plan.nodes.length;
    });
    expect(nodes).toBeGreaterThan(100);
    expect(ms).toBeLessThan(3 * MOST_CPU_MS);
  });
});
