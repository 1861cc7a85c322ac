import { z } from 'zod';
import { describeActual } from '../../domain/actual.js';
import type { Change } from '../../domain/change.js';
import { statement } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';
import { legible, storedCell } from '../store/stored-number.js';
import { refreshBodies } from './bodies.write.js';
import { writeChange } from './change.write.js';
import { unknownPlan } from './plan.refusals.js';
import { inBatches } from './plan-import.js';
import { removeSums } from './sums.write.js';

const lock = statement('removal.lock');
const plan = statement('removal.plan');
const removeDocument = statement('removal.document');
const nodesOfPlan = statement('removal.nodes');
const removeActuals = statement('removal.actuals');
const removeMunicipality = statement('removal.municipality');
const isAnyRemoved = statement('removal.isAnyRemoved');
const bodiesOfPlan = statement('body.ofPlan');
const removeNodes = statement('import.removeNodes');
const removeUnusedDepartments = statement('import.removeUnusedDepartments');
const removeUnusedCommittees = statement('import.removeUnusedCommittees');
const hiddenSeries = statement('import.hiddenSeries');

const idRow = z.object({ id: z.string() });
const actualRow = z.object({ series: z.string(), fiscalYear: z.number(), ...storedCell, note: z.string().nullable() });
const planRow = z.object({
  id: z.string(),
  title: z.string(),
  revision: z.string().nullable(),
  startFiscalYear: z.number().nullable(),
  endFiscalYear: z.number().nullable(),
  /** Its code. */
  municipality: z.string(),
  municipalityName: z.string(),
  measures: z.number(),
  programs: z.number(),
  indicators: z.number(),
  /** These stay, and are shown again when the plan is imported again. */
  recordedActuals: z.number(),
});

/** A plan as who is to remove it should see it first. */
export type RemovablePlan = z.infer<typeof planRow>;

/** What a removal did. */
export interface RemovalReport {
  plan: string;
  /** How many nodes are gone: those of the plan, and those of its municipality that no other plan uses. */
  removed: number;
  /** How many recorded actuals are gone. */
  withdrawn: number;
  /** Ids of series that have recorded actuals, which are kept. */
  hiddenSeries: string[];
}

/** Who removes a plan, and why. */
interface Removal {
  /** Whom the history names: a token, or the command line. */
  by: string;
  reason: string | null;
  /** Whether its recorded actuals go, too: of a plan that should never have been there. */
  isWithActuals?: boolean;
  /** Throws where this plan's municipality, told by its code, is not for them. */
  checkMunicipality?: (municipality: string) => void;
}

/**
 * Removes a plan in one transaction: all that is its own, and the departments, working groups and municipality that no other plan
 * uses. What was recorded stays for the day it is imported again, of whichever municipality, unless it is to go, too; its history stays.
 *
 * @throws UserError UNKNOWN_PLAN, and what `checkMunicipality` throws.
 */
export function removePlan(graph: Graph, id: string, removal: Removal): Promise<RemovalReport> {
  return writeChange(
    graph,
    (transaction) => transaction.run(lock, { plan: id }, z.never()),
    async (transaction) => {
      const [found] = await transaction.run(plan, { plan: id }, planRow);
      if (!found) throw unknownPlan(id);
      const { municipality, revision } = found;
      removal.checkMunicipality?.(municipality);
      await transaction.run(removeDocument, { plan: id }, z.never());
      const nodes = await transaction.run(nodesOfPlan, { plan: id }, idRow);
      const bodies = await transaction.run(bodiesOfPlan, { plan: id }, idRow);
      await inBatches(transaction, removeNodes, nodes);
      const shared = { municipality, shared: [] };
      const unused = [
        ...(await transaction.run(removeUnusedDepartments, shared, idRow)),
        ...(await transaction.run(removeUnusedCommittees, shared, idRow)),
        ...(await transaction.run(removeMunicipality, { municipality }, idRow)),
      ];
      await refreshBodies(
        transaction,
        bodies.map((body) => body.id),
      );
      await removeSums(transaction, municipality, id);
      const { by, reason } = removal;
      const actuals = removal.isWithActuals ? await transaction.run(removeActuals, { plan: id }, actualRow) : [];
      const withdrawn = actuals.map(({ series, fiscalYear, ...actual }): Change => {
        const before = describeActual(legible(actual));
        return { by, what: 'ACTUAL_WITHDRAWN', plan: id, series, fiscalYear, before, after: null, reason };
      });
      const hidden = await transaction.run(hiddenSeries, { plan: id }, z.object({ series: z.string() }));
      const place = { plan: id, series: null, fiscalYear: null };
      await transaction.leave({ by, what: 'PLAN_REMOVED', ...place, before: revision, after: null, reason }, withdrawn);
      return {
        plan: id,
        removed: nodes.length + unused.length,
        withdrawn: withdrawn.length,
        hiddenSeries: hidden.map(({ series }) => series),
      };
    },
    { isLong: true },
  );
}

/**
 * What a removal would remove.
 *
 * @throws UserError UNKNOWN_PLAN
 */
export async function readRemovablePlan(graph: Graph, id: string): Promise<RemovablePlan> {
  const [found] = await graph.read(plan, { plan: id }, planRow);
  if (!found) throw unknownPlan(id);
  return found;
}

/** Whether a plan was ever removed from this database. */
export async function wasAnyPlanRemoved(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(isAnyRemoved, {}, z.object({ isAnyRemoved: z.boolean() }));
  return row?.isAnyRemoved ?? false;
}
