import { Worker } from 'node:worker_threads';
import type { ReadyPlan } from '../data/writing/ready-plan.js';
import type { StoredPlan } from '../data/writing/stored-plan.js';
import { PROJECT_FOLDER } from '../domain/project.folder.js';
import type { TimeBudget } from '../domain/time-budget.js';
import type { FileDraft } from '../draft/print/draft-file.js';
import { PlanDocumentError } from '../plan-document/problem.js';
import { checkOutOfMemory, checksBusy, checkTimeout } from './check.errors.js';
import type { CheckedDocument, CheckRequest, DraftRequest, WorkerAnswer, WorkerRequest } from './check.messages.js';

/** The worker as it is built; beside it everything else may run from sources. */
const WORKER = new URL('dist/program/plan-check.worker.js', PROJECT_FOLDER);

/** Enough for the largest document there may be twice over. */
const MEMORY_MB = 1_024;
/** Each holds its document meanwhile. */
const MOST_WAITING = 20;
/** A worker that has read the dictionary is kept for so long for the next document. */
const IDLE_MS = 60_000;

type Budget = Pick<TimeBudget, 'documentMs' | 'documentWaitMs'>;

/**
 * Checks plan documents in a worker, one at a time: whatever a document holds, the thread that asks goes on with its work, and gets an answer in
 * time.
 */
export class PlanChecker {
  private worker: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly budget: Budget,
    private readonly memoryMb = MEMORY_MB,
  ) {}

  /**
   * What a document holds that is right.
   *
   * @param file the name under which problems are reported
   * @throws PlanDocumentError with everything that is wrong with it; KeikakuError DOCUMENT_CHECK_TIMEOUT, DOCUMENT_CHECK_OUT_OF_MEMORY,
   *   DOCUMENT_CHECKS_BUSY
   */
  documentOf(bytes: Uint8Array, file: string): Promise<CheckedDocument> {
    return this.check({ kind: 'check', bytes, file, isToStore: false });
  }

  /**
   * The plan that a document holds, ready to be stored, and the same beside it.
   *
   * @throws as documentOf does
   */
  async planOf(bytes: Uint8Array, file: string): Promise<CheckedDocument & { plan: ReadyPlan }> {
    const { plan, ...document } = await this.check({ kind: 'check', bytes, file, isToStore: true });
    return { ...document, plan: plan as ReadyPlan };
  }

  /**
   * A draft of the file of a print, or a profile for it where none is given.
   *
   * @throws as documentOf does; problems are reported under `print` and `profile`
   */
  async draftOf(print: Omit<DraftRequest, 'kind'>): Promise<FileDraft> {
    const answer = await this.inTurn({ kind: 'draft', ...print });
    return (answer as { draft: FileDraft }).draft;
  }

  /**
   * A stored plan as an Excel workbook.
   *
   * @throws KeikakuError as documentOf does
   */
  async workbookOf(plan: StoredPlan): Promise<Uint8Array> {
    const answer = await this.inTurn({ kind: 'workbook', plan });
    return (answer as { workbook: Uint8Array }).workbook;
  }

  /** Ends the worker, and with it a check under way. */
  async close(): Promise<void> {
    clearTimeout(this.idle);
    await this.worker?.terminate();
  }

  private async check(request: CheckRequest): Promise<CheckedDocument> {
    return (await this.inTurn(request)) as CheckedDocument;
  }

  /** What a worker answers that is right. */
  private async inTurn(
    request: WorkerRequest,
  ): Promise<Exclude<WorkerAnswer, { problems: unknown } | { defect: unknown }>> {
    const turn = this.turn();
    try {
      await turn.begun;
      const answer = await this.ask(request);
      if ('problems' in answer) throw new PlanDocumentError(answer.problems);
      if ('defect' in answer) throw answer.defect;
      return answer;
    } finally {
      turn.end();
    }
  }

  /** Waits until the documents before are checked, unless that takes too long; whoever does not wait to the end lets the next one pass. */
  private turn(): { begun: Promise<void>; end: () => void } {
    if (this.waiting >= MOST_WAITING) throw checksBusy();
    this.waiting += 1;
    const before = this.last;
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.last = before.then(() => ended);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(checksBusy()), this.budget.documentWaitMs);
    });
    const begun = Promise.race([before.then(() => {}), late]).finally(() => {
      clearTimeout(timer);
      this.waiting -= 1;
    });
    return { begun, end };
  }

  private async ask(request: WorkerRequest): Promise<WorkerAnswer> {
    clearTimeout(this.idle);
    const worker = this.worker ?? this.start();
    worker.ref();
    try {
      const answer = await answerOf(worker, request, this.budget.documentMs);
      worker.unref();
      this.idle = setTimeout(() => this.end(worker), IDLE_MS).unref();
      return answer;
    } catch (error) {
      // It has died, or works on for nobody.
      this.end(worker);
      throw error;
    }
  }

  private start(): Worker {
    const worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: this.memoryMb } });
    // One that dies while nobody asks it must not end the process.
    worker.on('error', () => this.end(worker));
    this.worker = worker;
    return worker;
  }

  private end(worker: Worker): void {
    if (this.worker === worker) this.worker = undefined;
    void worker.terminate();
  }
}

function answerOf(worker: Worker, request: WorkerRequest, withinMs: number): Promise<WorkerAnswer> {
  return new Promise<WorkerAnswer>((resolve, reject) => {
    const timer = setTimeout(() => reject(checkTimeout(withinMs)), withinMs);
    const ended = <Result>(settle: (result: Result) => void) => {
      return (result: Result) => {
        clearTimeout(timer);
        worker.off('message', answered);
        worker.off('error', failed);
        worker.off('exit', exited);
        settle(result);
      };
    };
    const answered = ended(resolve);
    const failed = ended((error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? checkOutOfMemory() : error),
    );
    const exited = ended((code: number) => reject(new Error(`The worker that checks plan documents ended (${code}).`)));
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', exited);
    worker.postMessage(request);
  });
}
