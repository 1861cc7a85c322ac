import { parentPort } from 'node:worker_threads';
import { readyPlan } from '../data/writing/ready-plan.js';
import { draftFile } from '../draft/print/draft-file.js';
import { contentsOf } from '../plan-document/contents.js';
import { PlanDocumentError } from '../plan-document/problem.js';
import { toPlanGraph } from '../plan-document/to-plan-graph.js';
import { checkPlanFile } from '../workbook/check-plan-file.js';
import { exportPlan } from '../workbook/export-plan.js';
import type { CheckRequest, WorkerAnswer, WorkerRequest } from './check.messages.js';

// Checks, drafts or writes one document after the other, beside the thread that answers.

parentPort?.on('message', (request: WorkerRequest) => {
  answerTo(request).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => parentPort?.postMessage({ defect: error }),
  );
});

async function answerTo(request: WorkerRequest): Promise<WorkerAnswer> {
  try {
    if (request.kind === 'check') return await checked(request);
    if (request.kind === 'workbook') return { workbook: (await exportPlan(request.plan, 'xlsx')) as Uint8Array };
    return { draft: await draftFile(request.bytes, request.name, request.profile) };
  } catch (error) {
    if (error instanceof PlanDocumentError) return { problems: error.problems };
    throw error;
  }
}

async function checked({ bytes, file, isToStore }: CheckRequest): Promise<WorkerAnswer> {
  const { document, notes, basedOn } = await checkPlanFile(bytes, file);
  const found = { contents: contentsOf(document), notes, basedOn };
  return isToStore ? { ...found, plan: await readyPlan(toPlanGraph(document)) } : found;
}
