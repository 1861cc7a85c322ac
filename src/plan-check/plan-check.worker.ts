import { parentPort } from 'node:worker_threads';
import { readyPlan } from '../data/writing/ready-plan.js';
import { contentsOf } from '../plan-document/contents.js';
import { PlanDocumentError } from '../plan-document/problem.js';
import { toPlanGraph } from '../plan-document/to-plan-graph.js';
import { checkPlanFile } from '../workbook/check-plan-file.js';
import type { CheckAnswer, CheckRequest } from './check.messages.js';

// Checks one document after the other, beside the thread that answers.

parentPort?.on('message', (request: CheckRequest) => {
  answerTo(request).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => parentPort?.postMessage({ defect: error }),
  );
});

async function answerTo({ bytes, file, isToStore }: CheckRequest): Promise<CheckAnswer> {
  try {
    const { document, notes, basedOn } = await checkPlanFile(bytes, file);
    const checked = { contents: contentsOf(document), notes, basedOn };
    return isToStore ? { ...checked, plan: await readyPlan(toPlanGraph(document)) } : checked;
  } catch (error) {
    if (error instanceof PlanDocumentError) return { problems: error.problems };
    throw error;
  }
}
