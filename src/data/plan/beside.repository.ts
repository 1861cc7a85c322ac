import { z } from 'zod';
import { scopeOfId } from '../../domain/identity.js';
import { AMOUNT_KINDS, BODY_ROLES, type BodyRole, RATING_MEANINGS } from '../../domain/plan.js';
import { statement } from '../store/cypher.js';
import { type Edge, listBehind, valueBehind } from '../store/edge.js';

// What is printed beside programs, places, lines, indicators and plans: an edge for each, whatever it stands beside.

const text = z.string().nullable();
const year = z.number().nullable();
const meaning = z.enum(RATING_MEANINGS).nullable();
const role = z.enum(BODY_ROLES).nullable();

const responsibility = z.object({
  departmentId: z.string(),
  printedName: z.string(),
  role,
  order: z.number(),
  note: text,
});

/** A body and its part in something; the body by id. */
export type Responsibility = z.infer<typeof responsibility>;

export const responsibilitiesOf = listBehind('beside.responsibilities', responsibility);
/** The signs beside a thing, as printed. */
export const marksOf = valueBehind('beside.marks', z.array(z.string()), []);
/** What signs mean, by plan. */
export const markLegendOfPlan = listBehind('beside.markLegend', z.object({ text: z.string(), meaning: z.string() }));
export const ratingScaleOfPlan = listBehind(
  'beside.ratingScale',
  z.object({ aspect: text, grade: z.string(), meaning, text }),
);
export const ratingsOf = listBehind(
  'beside.ratings',
  z.object({ id: z.string(), fiscalYear: year, grade: z.string(), meaning, aspect: text, note: text, byId: text }),
);
export const amountsOf = listBehind(
  'beside.amounts',
  z.object({ fiscalYear: year, kind: z.enum(AMOUNT_KINDS), item: text, yen: z.number(), printed: text, note: text }),
);
export const scheduleOf = listBehind(
  'beside.schedule',
  z.object({ start: z.string(), end: z.string(), text: z.string(), byId: text }),
);
export const factsOf = listBehind('beside.facts', z.object({ name: z.string(), text: z.string(), fiscalYear: year }));
/** What a thing was before, and what became of it, by id. */
export const continuesOf = listBehind('beside.continues', z.string());
export const continuedByOf = listBehind('beside.continuedBy', z.string());

/** What a plan calls its bodies. */
const namesInPlan = listBehind('beside.names', z.object({ id: z.string(), name: z.string() }));

const line = z.object({
  marks: z.array(z.string()).nullable(),
  departments: z.array(z.string()).nullable(),
  roles: z.array(z.string()).nullable(),
  notes: z.array(z.string()).nullable(),
});

/** What stands on a line beside its program. */
export interface Line {
  marks: string[];
  /** Those printed on the line; null where they are those of the program. */
  responsibilities: Responsibility[] | null;
}

const lines = statement('beside.lines');
const lineRow = z.object({ place: z.string(), order: z.number(), node: line });

/** What stands on the lines of tables, by their ids. The lines of a place are read together. */
export const lineById: Edge<string, Line> = {
  async batch(reader, ids) {
    const places = [...new Set(ids.map(placeOf))];
    const rows = await reader.read(lines, { places }, lineRow);
    const plans = [...new Set(rows.filter(({ node }) => node.departments).map(({ place }) => scopeOfId(place)))];
    const names = await namesInPlan.batch(reader, plans);
    const called = new Map(
      plans.map((plan, index) => [plan, new Map(names[index]?.map(({ id, name }) => [id, name]))]),
    );
    const byId = new Map(
      rows.map(({ place, order, node }) => [
        `${place}/listing/${order}`,
        { marks: node.marks ?? [], responsibilities: partsOf(node, called.get(scopeOfId(place)) ?? new Map()) },
      ]),
    );
    return ids.map((id) => byId.get(id) ?? { marks: [], responsibilities: null });
  },
};

const placeOf = (listing: string) => listing.slice(0, listing.lastIndexOf('/listing/'));

function partsOf({ departments, roles, notes }: z.infer<typeof line>, called: ReadonlyMap<string, string>) {
  if (!departments) return null;
  return departments.map(
    (departmentId, index): Responsibility => ({
      departmentId,
      printedName: called.get(departmentId) ?? departmentId,
      role: (roles?.[index] || null) as BodyRole | null,
      order: index + 1,
      note: notes?.[index] || null,
    }),
  );
}
