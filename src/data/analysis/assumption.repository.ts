import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import type { CarriedPlan } from '../../domain/assumption.js';
import { BODY_ROLES } from '../../domain/plan.js';
import { foldName } from '../../domain/searched-texts.js';
import { predicateOf } from '../list/filter.js';
import { type DepartmentWhere, departmentFilter, departmentRow } from '../plan/department.repository.js';
import { statement } from '../store/cypher.js';
import type { Reader } from '../store/edge.js';
import type { Parameters } from '../store/parameters.js';

const bodies = statement('assumption.bodies');
const parts = statement('assumption.parts');

const bodyRow = departmentRow.extend({ sortKey: z.string(), otherNames: z.array(z.string()) });
const partsRow = z.object({
  id: z.string(),
  parts: z.array(z.object({ body: z.string(), role: z.enum(BODY_ROLES).nullable() })),
});

/** Who carries a plan as it is printed. */
export async function readCarriedPlan(reader: Reader, plan: string): Promise<CarriedPlan> {
  const [found, carried] = await Promise.all([
    reader.read(bodies, { plan }, bodyRow),
    reader.read(parts, { plan }, partsRow),
  ]);
  return {
    bodies: new Map(found.map((body) => [body.id, body])),
    parts: new Map(carried.map(({ id, parts }) => [id, parts])),
  };
}

// Statements that count find bodies by RUN_BY. Under assumptions they find them in these parameters instead, as maps with the properties of a
// stored department, and are the same in all that follows.

/** What `carriedBy` looks at. */
export function parametersOf({ bodies, parts }: CarriedPlan): Parameters {
  const properties = [...bodies.values()].map(({ otherNames, ...body }) => ({
    ...body,
    foldedName: foldName(body.name),
    ...(otherNames.length > 0 && { foldedOtherNames: otherNames.map(foldName) }),
  }));
  return {
    bodies: Object.fromEntries(properties.map((body) => [body.id, body])),
    parts: Object.fromEntries(parts),
  };
}

/** The parts of bodies in a program. */
export const partsOf = (program: Cypher.Node) => new Cypher.NamedParam('parts').property(program.property('id'));

/** The body of a part. */
export const bodyOf = (part: Cypher.Variable) => new Cypher.NamedParam('bodies').property(part.property('body'));

/** The predicate of assumed departments that are asked for; only what looks at its own properties may be asked. */
export function isAsked(department: Cypher.Node, where: DepartmentWhere | null | undefined) {
  if (!where) return undefined;
  const some = () => {
    throw new Error('What is assumed has no relationships.');
  };
  const reads = { node: department, once: some, some };
  return predicateOf(departmentFilter, reads, departmentFilter.partOf(where));
}
