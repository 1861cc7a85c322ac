import type { NodeKind } from '../domain/plan.js';
import { committeeById } from './committee.repository.js';
import { departmentById } from './department.repository.js';
import type { NodeEdge } from './edge.js';
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
import { seriesById } from './series.repository.js';
import { visionById } from './vision.repository.js';

/** How the nodes of each kind are read by id. */
export const NODE_BY_ID: Record<NodeKind, NodeEdge> = {
  MUNICIPALITY: municipalityById,
  PLAN: planById,
  PILLAR: pillarById,
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
