import { registerEnumType } from 'type-graphql';
import type {
  DepartmentKind,
  Direction,
  EvidenceKind,
  IndicatorKind,
  NODE_LABELS,
  NodeKind,
  ValueKind,
} from '../domain/plan.js';

/** Registers an enum whose values mean what `descriptions` says, and gives the object that stands for it. */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  descriptions: Record<Value, string>,
): Record<Value, Value> {
  const values = Object.fromEntries(Object.keys(descriptions).map((value) => [value, value]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries<string>(descriptions).map(([value, text]) => [value, { description: text }]),
    ),
  });
  return values as Record<Value, Value>;
}

export const NodeKindEnum = enumOf<NodeKind>('NodeKind', 'The kinds of node a plan is made of.', {
  MUNICIPALITY: '市町村: who publishes plans.',
  PLAN: '計画: one published edition.',
  PILLAR: '柱: the top level of a plan.',
  VISION: '目指す姿: what a pillar aims for.',
  MEASURE: '施策.',
  ISSUE: '課題: answered by policies.',
  POLICY: '方針: answers issues, carried out by initiatives.',
  INITIATIVE: '取組: lists programs.',
  PROGRAM: '事業: a thing the city does.',
  DEPARTMENT: '担当課: a body responsible for programs.',
  COMMITTEE: '部会: a working group through which programs run.',
  INDICATOR: '評価指標・参考指標.',
  INDICATOR_SERIES: 'One line of numbers of an indicator.',
  EVIDENCE: 'What a measure rests on: surveys, hearings, results so far, national policy.',
  FOOTNOTE: '脚注.',
} satisfies Record<keyof typeof NODE_LABELS, string>);

export const DepartmentKindEnum = enumOf<DepartmentKind>('DepartmentKind', 'What a responsible body is.', {
  DIVISION: 'A division (課) or office (室) of the city.',
  CITY_FACILITY: 'A centre, community hall, institute or other facility the city runs.',
  SCHOOLS: 'Its schools (各学校).',
  WELFARE_COUNCIL: 'A council of social welfare (社会福祉協議会), a body of its own beside the city.',
  OTHER: 'Any other body.',
});

export const IndicatorKindEnum = enumOf<IndicatorKind>('IndicatorKind', 'What an indicator is for.', {
  EVALUATION: '評価指標: measures how far a policy is achieved.',
  REFERENCE: '参考指標: tracks the results of a measure; mostly printed without a direction.',
});

export const DirectionEnum = enumOf<Direction>('Direction', 'Which way an indicator is to go, as printed (方向性).', {
  INCREASE: '増加.',
  DECREASE: '減少.',
  MAINTAIN: '維持.',
});

export const ValueKindEnum = enumOf<ValueKind>('ValueKind', 'What a number of an indicator is.', {
  BASELINE: '実績 that the plan starts from.',
  TARGET: '目標 or 見込: what is aimed for or expected.',
  ACTUAL: '実績 after the plan began.',
});

export const EvidenceKindEnum = enumOf<EvidenceKind>('EvidenceKind', 'What kind of reason a piece of evidence is.', {
  ACHIEVEMENT: 'これまで取り組んできたこと: what has been done so far.',
  SURVEY: '基礎調査: answers to a survey, and its graphs.',
  HEARING: 'ヒアリング: what groups and offices said when heard.',
  NATIONAL_POLICY: '国・県の動向: laws and policies of the nation or the prefecture.',
  STATISTIC: 'Other figures the plan compares.',
});
