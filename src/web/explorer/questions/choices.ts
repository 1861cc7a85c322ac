import type { TypeNode } from 'graphql';
import { namedType } from '../../../graphql/catalogue/question.references';
import { type NodeKind, QuestionChoicesDocument, type QuestionChoicesQuery } from '../operations.generated';
import { useNumbered } from '../shared/node-link';
import { usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { askedVariables } from './asked.variables';

/** A node that a question can be about, as a reader would call it. */
export interface NodeChoice {
  id: string;
  kind: NodeKind;
  name: string;
}

type Numbered = ReturnType<typeof useNumbered>;

/** What of the plan a question can be about, kind by kind in printed order; empty until it is known, and where nothing is chosen. */
export function useNodeChoices(document: string): NodeChoice[] {
  const { id: plan } = usePlan();
  const numbered = useNumbered();
  const isNeeded = askedVariables(document).some(({ variable, type }) => isNodeVariable(variable.name.value, type));
  const known = useAnswer(QuestionChoicesDocument, isNeeded ? { plan } : null).answer?.data.plan;
  return known ? choicesOf(known, numbered) : [];
}

/** Whether a variable takes a node, by its id or, where it is a department, by its name. */
const isNodeVariable = (name: string, type: TypeNode) => name === 'department' || namedType(type) === 'ID';

function choicesOf({ pillars }: NonNullable<QuestionChoicesQuery['plan']>, numbered: Numbered): NodeChoice[] {
  const measures = pillars.flatMap((pillar) => pillar.measures);
  const within = (
    kind: NodeKind,
    code: string | number,
    parent: NodeKind,
    node: { id: string; number: number; summary: string | null },
  ) => ({
    id: node.id,
    kind,
    name: `${numbered(parent, code)} ${numbered(kind, node.number)} ${node.summary ?? ''}`.trim(),
  });
  const initiatives = measures.flatMap((measure) => measure.initiatives);
  const programs = initiatives.flatMap(({ listings }) => listings.map(({ program }) => program));
  return eachOnce([
    ...pillars.flatMap(({ number, visions }) => visions.map((vision) => within('VISION', number, 'PILLAR', vision))),
    ...measures.map(({ id, code, name }) => ({ id, kind: 'MEASURE' as const, name: `${code} ${name}` })),
    ...measures.flatMap(({ code, issues }) => issues.map((issue) => within('ISSUE', code, 'MEASURE', issue))),
    ...measures.flatMap(({ code, policies }) => policies.map((policy) => within('POLICY', code, 'MEASURE', policy))),
    ...initiatives.map(({ id, code, name }) => ({ id, kind: 'INITIATIVE' as const, name: `${code} ${name}` })),
    ...programs.map(({ id, name }) => ({ id, kind: 'PROGRAM' as const, name })),
    ...programs.flatMap(({ departments }) =>
      departments.map(({ id, name }) => ({ id, kind: 'DEPARTMENT' as const, name })),
    ),
    ...measures.flatMap(({ indicators }) =>
      indicators.map(({ id, name }) => ({ id, kind: 'INDICATOR' as const, name })),
    ),
  ]);
}

/** A program that is listed often, and a department of many programs, is one choice. */
const eachOnce = (choices: NodeChoice[]) => [...new Map(choices.map((choice) => [choice.id, choice])).values()];
