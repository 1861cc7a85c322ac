import type { IdWord } from '../domain/identity.js';
import type { NodeKind } from '../domain/plan.js';
import type { BesideGraph } from './beside.graph.js';
import type { Bodies } from './bodies.js';
import { type GraphParts, type OptionalProperties, pad } from './graph-parts.js';
import type { PlanDocument } from './plan-document.schema.js';

interface BodyParts extends GraphParts {
  /** Adds a node of the municipality, which other plans may share. */
  addShared(id: string, kind: NodeKind, sortKey: string, properties: OptionalProperties): void;
}

/**
 * Adds the bodies that a plan names. What it calls each stands on its link to it, so that no plan changes what another prints;
 * the node bears the same as long as no newer plan names the body.
 */
export function addBodies(graph: BodyParts, document: PlanDocument, bodies: Bodies, beside: BesideGraph): void {
  const { key, municipality, committees = {} } = document;
  // A node of its own, so that whoever goes from the plan to its pillars does not pass all its bodies.
  const names = graph.add(`${key}/names`, 'BODY_NAMES', '', {});
  const addBody = (word: IdWord, kind: NodeKind, name: string, index: number, called: OptionalProperties) => {
    const id = graph.id(word, name);
    const sortKey = `${municipality.code}/${pad(index)}`;
    graph.addShared(id, kind, sortKey, called);
    graph.link(names, 'NAMES', id, { sortKey, ...called });
    return id;
  };
  for (const [index, body] of bodies.all.entries()) {
    const { kind, reading, parent, continues = [] } = body.declared;
    const called = { name: body.name, kind, reading, parent: beside.body(parent) };
    const id = addBody('department', 'DEPARTMENT', bodies.keyOf(body), index, called);
    graph.link(municipality.code, 'HAS_DEPARTMENT', id);
    beside.addContinuations(
      id,
      continues.map((reference) => beside.body(reference) as string),
    );
  }
  for (const [index, [committee, { name }]] of Object.entries(committees).entries()) {
    addBody('committee', 'COMMITTEE', committee, index, { name });
  }
}
