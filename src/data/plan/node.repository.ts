import { z } from 'zod';
import { kindOfId } from '../../domain/identity.js';
import type { NodeKind } from '../../domain/plan.js';
import { type Identified, type NodeEdge, valueBehind } from '../store/edge.js';
import type { Loaders } from '../store/loaders.js';
import { committeeById } from './committee.repository.js';
import { departmentById } from './department.repository.js';
import { evidenceById } from './evidence.repository.js';
import { footnoteById } from './footnote.repository.js';
import { indicatorById } from './indicator.repository.js';
import { initiativeById } from './initiative.repository.js';
import { issueById } from './issue.repository.js';
import { measureById } from './measure.repository.js';
import { municipalityById } from './municipality.repository.js';
import { pillarById } from './pillar.repository.js';
import { planById } from './plan.repository.js';
import { policyById } from './policy.repository.js';
import { programById } from './program.repository.js';
import { sectionById } from './section.repository.js';
import { seriesById } from './series.repository.js';
import { visionById } from './vision.repository.js';

/** How the nodes of each kind are read by id. */
export const NODE_BY_ID: Record<NodeKind, NodeEdge> = {
  MUNICIPALITY: municipalityById,
  PLAN: planById,
  PILLAR: pillarById,
  SECTION: sectionById,
  VISION: visionById,
  MEASURE: measureById,
  ISSUE: issueById,
  POLICY: policyById,
  INITIATIVE: initiativeById,
  PROGRAM: programById,
  DEPARTMENT: departmentById,
  COMMITTEE: committeeById,
  INDICATOR: indicatorById,
  INDICATOR_SERIES: seriesById,
  EVIDENCE: evidenceById,
  FOOTNOTE: footnoteById,
};

/** Whether a node of any kind bears the id. */
export const isKnownId = valueBehind('node.known', z.boolean(), false);

/** A node of whatever kind, by its projection: its id tells the kind, and so what it must hold. */
export const nodeRow = z.looseObject({ id: z.string() }).transform((node, context): Identified => {
  const kind = kindOfId(node.id);
  if (kind) return NODE_BY_ID[kind].row.parse(node);
  context.addIssue(`${node.id} is not the id of a node`);
  return z.NEVER;
});

/** Makes nodes of any kinds known to their loaders by id. */
export function primeNodes(loaders: Loaders, nodes: readonly Identified[]): void {
  for (const node of nodes) {
    const kind = kindOfId(node.id);
    if (kind) loaders.prime(NODE_BY_ID[kind], node.id, node);
  }
}
