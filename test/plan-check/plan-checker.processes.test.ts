import { afterEach, expect, it } from 'vitest';
import { PlanChecker } from '../../src/plan-check/plan-checker.js';
import { PlanDocumentError } from '../../src/plan-document/problem.js';
import { checkPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { LARGE_PLANS } from '../support/large-plans.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';

const SMALL = Buffer.from(smallPlanDocument().yaml);
const LARGE = Buffer.from(LARGE_PLANS['thousands of names']?.() ?? '');
const PATIENT = { documentMs: 60_000, documentWaitMs: 60_000 };

let checker: PlanChecker;
afterEach(() => checker.close());

it('gives what the check beside it gives', async () => {
  checker = new PlanChecker(PATIENT);
  const { contents, notes, plan } = await checker.planOf(SMALL, 'plan.yaml');
  expect(contents).toEqual({ key: 'mihon-2024', pillars: 2, measures: 3, initiatives: 3, listings: 6, programs: 4 });
  expect(notes).toEqual(checkPlanDocument(SMALL, 'plan.yaml').notes);
  expect(plan).toMatchObject({
    plan: 'mihon-2024',
    municipality: '999997',
    revision: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(plan.nodes.find(({ id }) => id === 'mihon-2024')?.properties).toMatchObject({ foldedName: '見本市福祉計画' });
}, 60_000);

it('gives the problems of a document as they are, and goes on', async () => {
  checker = new PlanChecker(PATIENT);
  const wrong = await checker.documentOf(Buffer.from('key: 1\n'), 'wrong.yaml').catch((error: unknown) => error);
  expect(wrong).toBeInstanceOf(PlanDocumentError);
  expect((wrong as PlanDocumentError).problems[0]).toMatchObject({ file: 'wrong.yaml', line: 1, column: 1 });
  expect((await checker.documentOf(SMALL, 'plan.yaml')).contents.key).toBe('mihon-2024');
}, 60_000);

it('gives a document up that takes too long, and goes on', async () => {
  checker = new PlanChecker({ ...PATIENT, documentMs: 50 });
  await expect(checker.planOf(LARGE, 'large')).rejects.toMatchObject({ code: 'DOCUMENT_CHECK_TIMEOUT' });
  Object.assign(checker, { budget: PATIENT });
  expect((await checker.documentOf(SMALL, 'plan.yaml')).contents.key).toBe('mihon-2024');
}, 60_000);

it('gives a document up that takes too much memory, and goes on', async () => {
  checker = new PlanChecker(PATIENT, 24);
  await expect(checker.planOf(LARGE, 'large')).rejects.toMatchObject({ code: 'DOCUMENT_CHECK_OUT_OF_MEMORY' });
  expect((await checker.documentOf(SMALL, 'plan.yaml')).contents.key).toBe('mihon-2024');
}, 60_000);

it('checks one after the other, and refuses whoever would wait too long or behind too many', async () => {
  checker = new PlanChecker({ ...PATIENT, documentWaitMs: 20 });
  const first = checker.documentOf(LARGE, 'large');
  await expect(checker.documentOf(SMALL, 'plan.yaml')).rejects.toMatchObject({ code: 'DOCUMENT_CHECKS_BUSY' });
  expect((await first).contents.programs).toBe(4_900);
  Object.assign(checker, { budget: PATIENT });
  const all = await Promise.allSettled(Array.from({ length: 30 }, () => checker.documentOf(SMALL, 'plan.yaml')));
  // One begins at once in the end; who comes while twenty wait is refused.
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(10);
}, 120_000);
