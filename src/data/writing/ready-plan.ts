import { comparedOfLink, comparedProperties } from '../../domain/compared.js';
import { derivedProperties } from '../../domain/derived.js';
import type { PlanGraph, Properties } from '../../domain/plan-graph.js';
import { revisionOf } from '../../domain/plan-graph.js';
import { asProperties, searchProperties } from '../../domain/searched-texts.js';
import { type StoredActual, type StoredAssessment, storedAssessments } from '../../domain/stored-assessment.js';
import { readings } from '../analysis/readings.js';

/** A plan with all that is made of it: its revision, in its nodes what search, filters and orders need, and what each place stands under. */
export interface ReadyPlan extends PlanGraph {
  revision: string;
}

export const isReady = (plan: PlanGraph): plan is ReadyPlan => 'revision' in plan;

/** Makes a plan ready to be stored. It takes seconds for the largest, and a dictionary: a server has it done beside. */
export async function readyPlan(plan: PlanGraph): Promise<ReadyPlan> {
  const added = searchProperties(plan.nodes, plan.relationships, await readings(plan.nodes));
  const numbers = derivedProperties(plan.nodes, plan.relationships);
  const compared = comparedProperties(plan.nodes, plan.relationships);
  const nodes = plan.nodes.map((node) => {
    const more = added.get(node.id);
    const properties = {
      ...node.properties,
      ...numbers.get(node.id),
      ...(more && asProperties(more)),
      ...compared.get(node.id),
    };
    return { ...node, properties };
  });
  const relationships = plan.relationships.map((link) => ({
    ...link,
    properties: { ...link.properties, ...comparedOfLink(link) },
  }));
  return withAssessments({ ...plan, nodes, relationships, revision: revisionOf(plan) }, []);
}

/** The plan with how its lines of numbers stand by what was recorded for them. */
export function withAssessments(plan: ReadyPlan, actuals: readonly StoredActual[]): ReadyPlan {
  const assessments = storedAssessments(plan.nodes, plan.relationships, actuals);
  const nodes = plan.nodes.map((node) => {
    const assessment = assessments.get(node.id);
    return assessment ? { ...node, properties: assessed(node.properties, assessment) } : node;
  });
  return { ...plan, nodes };
}

function assessed(properties: Properties, assessment: StoredAssessment): Properties {
  const rest = Object.entries(properties).filter(([name]) => !(name in assessment));
  const known = Object.entries(assessment).filter(([, value]) => value !== null);
  return Object.fromEntries([...rest, ...known]);
}
