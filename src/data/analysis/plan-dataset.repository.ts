import { z } from 'zod';
import type { PlanContent } from '../../domain/plan-part.js';
import { statement } from '../store/cypher.js';
import type { Reader } from '../store/edge.js';
import { legible, storedCell } from '../store/stored-number.js';
import { unknownPlan } from '../writing/plan.refusals.js';
import { readPlanContents } from './plan-content.repository.js';

const planOfDataset = statement('dataset.plan');
const recordedActuals = statement('dataset.recorded');

const planRow = z.object({
  plan: z.string(),
  revision: z.string(),
  municipality: z.object({ code: z.string(), name: z.string(), prefecture: z.string() }),
});

const recordedRow = z
  .object({ id: z.string(), series: z.string(), fiscalYear: z.number(), ...storedCell, note: z.string().nullable() })
  .transform(legible);

/** What a plan's files are made of, but for what it prints: which revision it is, and what was recorded beside it. */
export interface PlanState extends z.infer<typeof planRow> {
  recorded: readonly z.infer<typeof recordedRow>[];
}

/** All that is stored of one revision of a plan. */
export interface PlanDataset extends PlanState {
  content: PlanContent;
}

/** An import may come while a plan is read, and then is over; several in a row are no accident. */
const MOST_READS = 3;

/** @throws UserError UNKNOWN_PLAN */
export async function readPlanState(reader: Reader, plan: string): Promise<PlanState> {
  const [[found], recorded] = await Promise.all([
    reader.read(planOfDataset, { plan }, planRow),
    reader.read(recordedActuals, { plan }, recordedRow),
  ]);
  if (!found) throw unknownPlan(plan);
  return { ...found, recorded };
}

/** @throws UserError UNKNOWN_PLAN */
export async function readPlanDataset(reader: Reader, plan: string): Promise<PlanDataset> {
  let before = await readPlanState(reader, plan);
  for (let reads = 0; reads < MOST_READS; reads++) {
    const [content] = await readPlanContents(reader, [{ plan, municipality: before.municipality.code }]);
    const after = await readPlanState(reader, plan);
    if (after.revision === before.revision) return { ...after, content: content as PlanContent };
    before = after;
  }
  throw new Error(`The plan ${plan} is imported over and over while it is read.`);
}
