import { registerEnumType } from 'type-graphql';
import type {
  AmountKind,
  BodyRole,
  Bound,
  DepartmentKind,
  Direction,
  EvidenceKind,
  IndicatorKind,
  NODE_LABELS,
  NodeKind,
  PeriodKind,
  PlanRelationKind,
  RatingMeaning,
  ValueKind,
} from '../../domain/plan.js';

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

export const NodeKindEnum = enumOf<NodeKind>('NodeKind', 'Kinds of node in a plan.', {
  MUNICIPALITY: '市町村: a municipality that publishes plans.',
  PLAN: '計画: one published edition.',
  PILLAR: '柱: the role of the top level; a plan may have none.',
  SECTION: 'A printed level without a role of its own: 章, (1), ア.',
  VISION: '目指す姿: what a pillar aims for.',
  MEASURE: '施策: a measure within a pillar.',
  ISSUE: '課題: an issue, addressed by policies.',
  POLICY: '方針: a policy that addresses issues, carried out by initiatives.',
  INITIATIVE: '取組: an initiative, which lists programs.',
  PROGRAM: '事業: an activity of the city.',
  DEPARTMENT: '担当課: a body responsible for programs.',
  COMMITTEE: '部会: a working group through which programs run.',
  INDICATOR: '評価指標・参考指標.',
  INDICATOR_SERIES: 'A series of values of an indicator.',
  EVIDENCE: 'Evidence for a measure: surveys, interviews, results so far, national policy.',
  FOOTNOTE: '脚注: a footnote.',
} satisfies Record<keyof typeof NODE_LABELS, string>);

export const DepartmentKindEnum = enumOf<DepartmentKind>('DepartmentKind', 'Kinds of responsible body.', {
  BUREAU: 'A bureau, department, ward or branch office that divisions belong to (部, 局, 区, 支所, 委員会).',
  GROUP: 'Several bodies named as one (全庁, 各区, 関係各課). It is in no collaboration and in no joint group.',
  DIVISION: 'A division (課) or office (室) of the city, or a section (係, 班) in one.',
  CITY_FACILITY: 'A centre, community hall, institute or other facility run by the city.',
  SCHOOLS: 'The schools of the city (各学校).',
  WELFARE_COUNCIL: 'A council of social welfare (社会福祉協議会), a body separate from the city.',
  GOVERNMENT: 'The state or a prefecture.',
  COUNCIL: 'A council of several organizations (協議会, 審議会) that is responsible itself.',
  PRIVATE: 'A non-profit organization, company or association.',
  OTHER: 'Any other body.',
});

export const BodyRoleEnum = enumOf<BodyRole>('BodyRole', 'The part of a body in something, as printed.', {
  LEAD: 'It leads (主管, （主）, ◎).',
  SUPPORT: 'It is concerned (関係, ○).',
  PARTNER: 'It cooperates (協力, 連携).',
});

export const RatingMeaningEnum = enumOf<RatingMeaning>(
  'RatingMeaning',
  'What a grade of a rating means, as the plan explains it.',
  {
    ACHIEVED: 'What was planned is achieved.',
    ON_TRACK: 'It proceeds as planned.',
    BEHIND: 'It is behind the plan.',
    NOT_STARTED: 'It has not begun.',
    EXPAND: 'It is to be expanded (拡大, 拡充).',
    CONTINUE: 'It is to be continued as it is (現状継続).',
    SHRINK: 'It is to be reduced (縮小).',
    END: 'It is to end, or has ended (廃止, 終了).',
    OTHER: 'Anything else.',
  },
);

export const AmountKindEnum = enumOf<AmountKind>('AmountKind', 'Kinds of amount of money.', {
  PLANNED: 'A planned or estimated amount (計画額, 見込額, 概算事業費).',
  BUDGETED: 'A budgeted amount (予算額).',
  SPENT: 'A spent amount (決算額, 実績額).',
});

export const PlanRelationKindEnum = enumOf<PlanRelationKind>(
  'PlanRelationKind',
  'How a plan belongs to another, as printed.',
  {
    CONTINUES: 'The other is the edition before.',
    CONTINUED_BY: 'The other is the edition after.',
    UNDER: 'The other is above it (上位計画).',
    OVER: 'The other is below it.',
    WITHIN: 'It is printed in one volume with the other, as a part of that (包含).',
    AROUND: 'The other is printed in its volume, as a part of it.',
    RELATED_TO: 'The other is related (関連計画).',
  },
);

export const IndicatorKindEnum = enumOf<IndicatorKind>('IndicatorKind', 'Kinds of indicator.', {
  EVALUATION: '評価指標: measures how far a policy is achieved.',
  REFERENCE: '参考指標: tracks the results of a measure; usually printed without a direction.',
  OTHER: 'The plan prints another kind, which is in `kindName`, or none.',
});

export const DirectionEnum = enumOf<Direction>(
  'Direction',
  'The intended direction of an indicator, as printed (方向性).',
  {
    INCREASE: 'Increase (増加).',
    DECREASE: 'Decrease (減少).',
    MAINTAIN: 'Maintain the level (維持).',
  },
);

export const ValueKindEnum = enumOf<ValueKind>('ValueKind', 'Kinds of indicator value.', {
  BASELINE: '実績: the actual value that the plan starts from.',
  TARGET: '目標 or 見込: a target or forecast.',
  ACTUAL: '実績: an actual value after the plan began.',
  ESTIMATE: '実績見込, 推計: an estimate. Shown, but never judged.',
});

export const BoundEnum = enumOf<Bound>('Bound', 'How the number of a cell is limited, as printed.', {
  AT_LEAST: '以上: the number or more.',
  MORE_THAN: '超, 0＜: more than the number.',
  AT_MOST: '以下, 以内: the number or less.',
  LESS_THAN: '未満: less than the number.',
  ABOUT: '約, 程度: approximately the number.',
});

export const PeriodKindEnum = enumOf<PeriodKind>('PeriodKind', 'What a value covers.', {
  FISCAL_YEAR: '年度: one fiscal year, from April to March.',
  CALENDAR_YEAR: '暦年: one calendar year.',
  CUMULATIVE: '累計, 延べ: the total over a period.',
  AVERAGE: '平均: the average over a period.',
  POINT_IN_TIME: '現在, 時点: a single day.',
  EVERY_YEAR: '毎年度: each year of the plan by itself.',
});

export const EvidenceKindEnum = enumOf<EvidenceKind>('EvidenceKind', 'Kinds of evidence.', {
  ACHIEVEMENT: 'これまで取り組んできたこと: what has been done so far.',
  SURVEY: '基礎調査: survey responses and their graphs.',
  HEARING: 'ヒアリング: statements of organizations and offices in interviews.',
  NATIONAL_POLICY: '国・県の動向: national or prefectural laws and policies.',
  STATISTIC: 'Other figures that the plan compares.',
});
