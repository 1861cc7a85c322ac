import { z } from 'zod';
import { type Actual, checkCorrection, checkRecord, checkWithdrawal, describeActual } from '../../domain/actual.js';
import type { Change } from '../../domain/change.js';
import { scopeOfId } from '../../domain/identity.js';
import { checkedNumber, checkedReason, checkedRemark } from '../../domain/input.check.js';
import { KeikakuError } from '../../domain/keikaku.error.js';
import { DIRECTIONS } from '../../domain/plan.js';
import { storedAssessment } from '../../domain/stored-assessment.js';
import { checkScope, type Token } from '../../domain/token.js';
import { UserError } from '../../domain/user-error.js';
import { valueRow } from '../plan/series.repository.js';
import { statement } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';
import { storedNumber } from '../store/stored-number.js';
import { type ChangingTransaction, writeChange } from './change.write.js';

/** The key of an actual: a line of numbers, and a year. */
export interface ActualKey {
  series: string;
  fiscalYear: number;
}

const lock = statement('actual.lock');
const state = statement('actual.state');
const write = statement('actual.write');
const remove = statement('actual.remove');
const line = statement('actual.line');
const valuesOfLine = statement('value.bySeries');
const assess = statement('actual.assess');
const nothing = z.never();

const texts = { printed: z.string().nullable(), note: z.string().nullable() };
/** What an earlier version stored may be no number that is stored now; it is corrected and withdrawn all the same. */
const stateRow = z.object({
  municipality: z.string(),
  startFiscalYear: z.number().nullable(),
  endFiscalYear: z.number().nullable(),
  printed: z.object({ value: storedNumber.nullable(), ...texts }).nullable(),
  recorded: z.object({ value: storedNumber, ...texts }).nullable(),
});

const lineRow = z.object({
  direction: z.enum(DIRECTIONS).nullable(),
  lastYear: z.number().nullable(),
  indicator: z.string().nullable(),
});

/**
 * Stores the result of a year that has none.
 *
 * @throws UserError for a series or year that is not there, a year that has one, a number out of range or a text that cannot be read; ForbiddenError for another city's plan.
 */
export function recordActual(graph: Graph, token: Token, key: ActualKey, sent: Actual): Promise<void> {
  return writeActual(graph, token, key, record(key, sent));
}

function record(key: ActualKey, sent: Actual): Work {
  const actual = { ...checkedCell(sent), note: checkedRemark('note', sent.note) };
  return async (transaction, found) => {
    checkRecord(found, key.fiscalYear);
    await store(transaction, key, actual);
    return { what: 'ACTUAL_RECORDED', before: null, after: describeActual(actual), reason: null };
  };
}

/** The result of a year of one line of a plan. */
export type YearResult = ActualKey & Actual;

/** Why results were not stored: by their places in the list, what is wrong with each. None of the list is stored. */
export class ResultsRefusedError extends Error {
  constructor(readonly refused: ReadonlyMap<number, KeikakuError>) {
    super(`${refused.size} results were refused.`);
  }
}

/**
 * Stores results of a plan, all or none, by the rules of recordActual and with its history.
 *
 * @param isTrial whether to find out only whether they could be stored
 * @throws ResultsRefusedError
 */
export async function recordResults(
  graph: Graph,
  token: Token,
  plan: string,
  results: readonly YearResult[],
  isTrial: boolean,
): Promise<void> {
  const work = async (transaction: ChangingTransaction) => {
    const refused = new Map<number, KeikakuError>();
    const changes: Change[] = [];
    for (const [at, { series, fiscalYear, ...actual }] of results.entries()) {
      try {
        const key = { series, fiscalYear };
        changes.push(await writeIn(transaction, token, key, record(key, actual)));
      } catch (error) {
        if (!(error instanceof KeikakuError)) throw error;
        refused.set(at, error);
      }
    }
    // Thrown, so that nothing stays; a trial has nothing refused then.
    if (refused.size > 0 || isTrial) throw new ResultsRefusedError(refused);
    const [first, ...others] = changes;
    if (first) await transaction.leave(first, others);
  };
  try {
    await writeChange(graph, (transaction) => transaction.run(lock, { plan }, nothing), work, { isLong: true });
  } catch (error) {
    if (!(isTrial && error instanceof ResultsRefusedError && error.refused.size === 0)) throw error;
  }
}

/**
 * Replaces the number of an actual, recorded or printed; its note stays.
 *
 * @throws UserError for a series or actual that is not there, a number out of range, a text that cannot be read, or a blank reason; ForbiddenError for another city's plan.
 */
export function correctActual(
  graph: Graph,
  token: Token,
  key: ActualKey,
  sent: Omit<Actual, 'note'> & { reason: string },
): Promise<void> {
  const reason = checkedReason(sent.reason);
  const correction = checkedCell(sent);
  return writeActual(graph, token, key, async (transaction, found) => {
    const existing = checkCorrection(found, key.fiscalYear);
    const actual = { ...correction, note: existing.note };
    await store(transaction, key, actual);
    return { what: 'ACTUAL_CORRECTED', before: describeActual(existing), after: describeActual(actual), reason };
  });
}

/**
 * Takes a recorded actual back; one that the plan document prints for the year is seen again.
 *
 * @throws UserError for a series or recorded actual that is not there, a number out of range, a text that cannot be read, or a blank reason; ForbiddenError for another city's plan.
 */
export function withdrawActual(graph: Graph, token: Token, key: ActualKey, reason: string): Promise<void> {
  const why = checkedReason(reason);
  return writeActual(graph, token, key, async (transaction, found) => {
    const existing = checkWithdrawal(found, key.fiscalYear);
    await transaction.run(remove, { actual: idOf(key) }, nothing);
    return { what: 'ACTUAL_WITHDRAWN', before: describeActual(existing), after: null, reason: why };
  });
}

const checkedCell = ({ value, printed }: Pick<Actual, 'value' | 'printed'>) => ({
  value: checkedNumber(value),
  printed: checkedRemark('printed', printed),
});

type Written = Pick<Change, 'what' | 'before' | 'after' | 'reason'>;
type Work = (transaction: ChangingTransaction, found: z.infer<typeof stateRow>) => Promise<Written>;

/** Does `work` to the actual at a key, with what is stored there, in a transaction that leaves a change. */
function writeActual(graph: Graph, token: Token, key: ActualKey, work: Work): Promise<void> {
  const plan = scopeOfId(key.series);
  return writeChange(
    graph,
    (transaction) => transaction.run(lock, { plan }, nothing),
    async (transaction) => transaction.leave(await writeIn(transaction, token, key, work)),
  );
}

/** The same in a transaction that does more; gives the change that is to be left. */
async function writeIn(transaction: ChangingTransaction, token: Token, key: ActualKey, work: Work): Promise<Change> {
  const [found] = await transaction.run(state, { series: key.series, actual: idOf(key) }, stateRow);
  if (!found) throw unknownSeries(key);
  checkScope(token, 'record', found.municipality);
  const written = await work(transaction, found);
  await assessAgain(transaction, key.series);
  return { by: token.name, plan: scopeOfId(key.series), ...key, ...written };
}

/** Stores how the line stands now. */
async function assessAgain(transaction: ChangingTransaction, series: string): Promise<void> {
  const [found] = await transaction.run(line, { series }, lineRow);
  const rows = await transaction.run(valuesOfLine, { ids: [series] }, z.object({ node: valueRow }));
  if (!found) return;
  const { indicator, ...beside } = found;
  const assessment = storedAssessment({ ...beside, cells: rows.map(({ node }) => node) });
  await transaction.run(assess, { ids: indicator ? [series, indicator] : [series], assessment }, nothing);
}

async function store(transaction: ChangingTransaction, key: ActualKey, actual: Actual): Promise<void> {
  const id = idOf(key);
  await transaction.run(write, { actual: id, properties: { id, ...key, kind: 'ACTUAL', ...actual } }, nothing);
}

/** The id that an actual of that year has where the plan document prints it. */
const idOf = ({ series, fiscalYear }: ActualKey) => `${series}/actual/${fiscalYear}`;

function unknownSeries({ series }: ActualKey): UserError {
  return new UserError('UNKNOWN_SERIES', 'series', {
    ja: `内訳「${series.slice(0, 80)}」はありません。どの内訳があるかは { indicators { nodes { name series { id name } } } } で確認できます。`,
    en: `There is no series ${series.slice(0, 80)}. Query { indicators { nodes { name series { id name } } } } for the existing series.`,
  });
}
