/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Kinds of amount of money. */
export type AmountKind =
  /** A budgeted amount (予算額). */
  | 'BUDGETED'
  /** A planned or estimated amount (計画額, 見込額, 概算事業費). */
  | 'PLANNED'
  /** A spent amount (決算額, 実績額). */
  | 'SPENT';

/** The part of a body in something, as printed. */
export type BodyRole =
  /** It leads (主管, （主）, ◎). */
  | 'LEAD'
  /** It cooperates (協力, 連携). */
  | 'PARTNER'
  /** It is concerned (関係, ○). */
  | 'SUPPORT';

/** How the number of a cell is limited, as printed. */
export type Bound =
  /** 約, 程度: approximately the number. */
  | 'ABOUT'
  /** 以上: the number or more. */
  | 'AT_LEAST'
  /** 以下, 以内: the number or less. */
  | 'AT_MOST'
  /** 未満: less than the number. */
  | 'LESS_THAN'
  /** 超, 0＜: more than the number. */
  | 'MORE_THAN';

/** Kinds of change. */
export type ChangeKind =
  /** An actual was replaced by another number. */
  | 'ACTUAL_CORRECTED'
  /** The actual of a year was recorded. */
  | 'ACTUAL_RECORDED'
  /** A recorded actual was withdrawn. */
  | 'ACTUAL_WITHDRAWN'
  /** A revision of a plan was stored. */
  | 'PLAN_IMPORTED'
  /** A plan was removed; its recorded actuals are kept. */
  | 'PLAN_REMOVED';

/** Kinds of responsible body. */
export type DepartmentKind =
  /** A bureau, department, ward or branch office that divisions stand in (部, 局, 区, 支所, 委員会). */
  | 'BUREAU'
  /** A centre, community hall, institute or other facility run by the city. */
  | 'CITY_FACILITY'
  /** A council of several organizations (協議会, 審議会) that is responsible itself. */
  | 'COUNCIL'
  /** A division (課) or office (室) of the city, or a section (係, 班) in one. */
  | 'DIVISION'
  /** The state or a prefecture. */
  | 'GOVERNMENT'
  /** Several bodies named as one (全庁, 各区, 関係各課). It is in no collaboration and in no joint group. */
  | 'GROUP'
  /** Any other body. */
  | 'OTHER'
  /** A non-profit organization, company or association. */
  | 'PRIVATE'
  /** The schools of the city (各学校). */
  | 'SCHOOLS'
  /** A council of social welfare (社会福祉協議会), a body separate from the city. */
  | 'WELFARE_COUNCIL';

/** Filter for departments. All given conditions must match. */
export type DepartmentWhere = {
  /** All of these match; an empty list is no condition. */
  and?: Array<DepartmentWhere> | null | undefined;
  /** Any of these ids; an empty list matches nothing. INVALID_ID if an id is of another kind, UNKNOWN_ID if it does not exist. */
  id?: Array<string | number> | null | undefined;
  /** Any of these kinds. */
  kind?: Array<DepartmentKind> | null | undefined;
  /** The municipality it belongs to. */
  municipality?: MunicipalityWhere | null | undefined;
  /** Filter by name: any that a plan has for it. */
  name?: StringWhere | null | undefined;
  /** This does not match. */
  not?: DepartmentWhere | null | undefined;
  /** At least one of these matches; an empty list is no condition. */
  or?: Array<DepartmentWhere> | null | undefined;
  /** What it stands in. */
  parent?: DepartmentWhere | null | undefined;
  /** The id of a plan that names it; UNKNOWN_ID if it does not exist. */
  plan?: string | number | null | undefined;
};

/** The intended direction of an indicator, as printed (方向性). */
export type Direction =
  /** Decrease (減少). */
  | 'DECREASE'
  /** Increase (増加). */
  | 'INCREASE'
  /** Maintain the level (維持). */
  | 'MAINTAIN';

/** Kinds of evidence. */
export type EvidenceKind =
  /** これまで取り組んできたこと: what has been done so far. */
  | 'ACHIEVEMENT'
  /** ヒアリング: statements of organizations and offices in interviews. */
  | 'HEARING'
  /** 国・県の動向: national or prefectural laws and policies. */
  | 'NATIONAL_POLICY'
  /** Other figures that the plan compares. */
  | 'STATISTIC'
  /** 基礎調査: survey responses and their graphs. */
  | 'SURVEY';

/** Rules that plans are checked against. */
export type GapRule =
  /** WARNING: An evaluation indicator (評価指標) with a target but no direction, so it cannot be judged. Not checked in plans that print no directions, nor for a target with a bound (以上) or a range, which says itself on which side it is met. */
  | 'EVALUATION_INDICATOR_WITHOUT_DIRECTION'
  /** WARNING: An indicator (指標) without a target in any of its series, with the printed reason. Zero is a target, and so are words, unless the plan itself says why there is none. */
  | 'INDICATOR_WITHOUT_TARGET'
  /** WARNING: An initiative (取組) that carries out no policy, so its purpose is not stated. Not checked in plans that lead no policy to an initiative. */
  | 'INITIATIVE_WITHOUT_POLICY'
  /** ERROR: An initiative (取組) that lists no program. Not checked in plans whose initiatives list no programs. INFO where fewer than nine in ten of the plan have one. */
  | 'INITIATIVE_WITHOUT_PROGRAM'
  /** ERROR: An issue (課題) that leads to no policy. Not checked in plans that lead no issue to a policy. INFO where fewer than nine in ten of the plan have one. */
  | 'ISSUE_WITHOUT_POLICY'
  /** WARNING: A measure (施策) without indicators, with the printed reason. Not checked in plans whose measures have none, unless the plan says why a measure has none. */
  | 'MEASURE_WITHOUT_INDICATOR'
  /** ERROR: A measure (施策) without initiatives. Not checked in plans whose measures have none, nor for a measure that lists programs itself. INFO where fewer than nine in ten of the plan have one. */
  | 'MEASURE_WITHOUT_INITIATIVE'
  /** WARNING: A measure (施策) that no vision points to, so its aim is not stated. Not checked in plans whose visions aim at no measure. */
  | 'MEASURE_WITHOUT_VISION'
  /** ERROR: A page reference (【→…（…ページ）へ】) to a page other than that of its target. A policy has no page of its own: its page is any within its measure. Not checked if pages are unknown. */
  | 'PAGE_REFERENCE_BROKEN'
  /** WARNING: A policy (方針) that no evaluation indicator measures, with the reason printed for its measure. Not checked in plans without evaluation indicators. */
  | 'POLICY_WITHOUT_INDICATOR'
  /** ERROR: A policy (方針) that leads to no initiative. Not checked in plans that lead no policy to an initiative. INFO where fewer than nine in ten of the plan have one. */
  | 'POLICY_WITHOUT_INITIATIVE'
  /** WARNING: A policy (方針) that no issue leads to, so its rationale is not stated. Not checked in plans that lead no issue to a policy. */
  | 'POLICY_WITHOUT_ISSUE'
  /** ERROR: A program (事業) without a responsible department. Not checked in plans that print no departments. INFO where fewer than nine in ten of the plan have one. */
  | 'PROGRAM_WITHOUT_DEPARTMENT'
  /** WARNING: A relisting (再掲) that prints other departments than the first listing, regardless of order. Not checked if the first listing is not loaded. */
  | 'RELISTING_DEPARTMENTS_DIFFER'
  /** INFO: A program (事業) of which only relistings (再掲) are loaded: it serves at least one more pillar than is shown. */
  | 'RELISTING_WITHOUT_LOADED_HOME'
  /** ERROR: A target on the wrong side of the baseline or of an earlier target; if the level is to be maintained, a target off that level. Not checked without a printed direction, for a target with a bound (以上) that the earlier value meets, or between values of different periods. */
  | 'TARGET_AGAINST_DIRECTION'
  /** WARNING: A baseline that already meets or exceeds the last target in the printed direction. Not checked without a direction, if a level is to be maintained, for a target with a bound (以上) or a range, which is kept by staying there, or between values of different periods. */
  | 'TARGET_ALREADY_MET'
  /** WARNING: A series with a target but no baseline, so the distance to the target is unknown. */
  | 'TARGET_WITHOUT_BASELINE'
  /** INFO: A series without a target for some fiscal years of the plan, with any note printed there. Words are a target, and a target of every year (毎年度) is that of each. Indicators without any target are reported by INDICATOR_WITHOUT_TARGET. */
  | 'TARGET_YEAR_MISSING';

/** Kinds of indicator. */
export type IndicatorKind =
  /** 評価指標: measures how far a policy is achieved. */
  | 'EVALUATION'
  /** The plan prints another kind, which is in `kindName`, or none. */
  | 'OTHER'
  /** 参考指標: tracks the results of a measure; usually printed without a direction. */
  | 'REFERENCE';

/** Filter for municipalities. */
export type MunicipalityWhere = {
  /** Filter by local government code. */
  code?: StringWhere | null | undefined;
  /** Any of these ids; an empty list matches nothing. INVALID_ID if an id is of another kind, UNKNOWN_ID if it does not exist. */
  id?: Array<string | number> | null | undefined;
  /** Filter by name. */
  name?: StringWhere | null | undefined;
};

/** Kinds of node in a plan. */
export type NodeKind =
  /** 部会: a working group through which programs run. */
  | 'COMMITTEE'
  /** 担当課: a body responsible for programs. */
  | 'DEPARTMENT'
  /** Evidence for a measure: surveys, interviews, results so far, national policy. */
  | 'EVIDENCE'
  /** 脚注: a footnote. */
  | 'FOOTNOTE'
  /** 評価指標・参考指標. */
  | 'INDICATOR'
  /** A series of values of an indicator. */
  | 'INDICATOR_SERIES'
  /** 取組: an initiative, which lists programs. */
  | 'INITIATIVE'
  /** 課題: an issue, addressed by policies. */
  | 'ISSUE'
  /** 施策: a measure within a pillar. */
  | 'MEASURE'
  /** 市町村: a municipality that publishes plans. */
  | 'MUNICIPALITY'
  /** 柱: the role of the top level; a plan may have none. */
  | 'PILLAR'
  /** 計画: one published edition. */
  | 'PLAN'
  /** 方針: a policy that addresses issues, carried out by initiatives. */
  | 'POLICY'
  /** 事業: an activity of the city. */
  | 'PROGRAM'
  /** A printed level without a role of its own: 章, (1), ア. */
  | 'SECTION'
  /** 目指す姿: what a pillar aims for. */
  | 'VISION';

/** What a value covers. */
export type PeriodKind =
  /** 平均: the average over a period. */
  | 'AVERAGE'
  /** 暦年: one calendar year. */
  | 'CALENDAR_YEAR'
  /** 累計, 延べ: the total over a period. */
  | 'CUMULATIVE'
  /** 毎年度: each year of the plan by itself. */
  | 'EVERY_YEAR'
  /** 年度: one fiscal year, from April to March. */
  | 'FISCAL_YEAR'
  /** 現在, 時点: a single day. */
  | 'POINT_IN_TIME';

/** Filter for plans. All given conditions must match. */
export type PlanWhere = {
  /** All of these match; an empty list is no condition. */
  and?: Array<PlanWhere> | null | undefined;
  /** Filter by the kind of plan, such as 個別計画. */
  category?: StringWhere | null | undefined;
  /** A body in charge of the plan matches. */
  department?: DepartmentWhere | null | undefined;
  /** It runs in this fiscal year. */
  fiscalYear?: number | null | undefined;
  /** Any of these ids; an empty list matches nothing. INVALID_ID if an id is of another kind, UNKNOWN_ID if it does not exist. */
  id?: Array<string | number> | null | undefined;
  /** One of the laws it is made under matches. */
  law?: StringWhere | null | undefined;
  /** The municipality that publishes it. */
  municipality?: MunicipalityWhere | null | undefined;
  /** This does not match. */
  not?: PlanWhere | null | undefined;
  /** At least one of these matches; an empty list is no condition. */
  or?: Array<PlanWhere> | null | undefined;
  /** Filter by title. */
  title?: StringWhere | null | undefined;
};

/** Severity of a gap. */
export type Severity =
  /** The chain is broken, or the plan contradicts itself. */
  | 'ERROR'
  /** Worth knowing: usually intended, or just not loaded. */
  | 'INFO'
  /** Something a planner would expect is missing; the plan may say why. */
  | 'WARNING';

/** Filter for a text. All given conditions must match. null is an error, NULL_IN_FILTER, as in all filters. Spelling variants are equal, as in `search`: width, case, kana, kanji variants, ヶ or が, with or without ・, 障害 or 障がい, Japanese or Western years. */
export type StringWhere = {
  /** Contains this text. */
  contains?: string | null | undefined;
  /** Equals this text. */
  eq?: string | null | undefined;
  /** Equals any of these texts; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Status of a series against its targets. */
export type TargetStatus =
  /** The latest actual meets the last target, as well as any target printed for its year. A target of every year (毎年度), or one with a bound that the baseline meets already, is achieved in the last year only. */
  | 'ACHIEVED'
  /** No actual yet; the baseline meets the last target: it is on the side of its bound, in its range, or at it or beyond it in the printed direction. */
  | 'ALREADY_MET'
  /** The latest actual misses the target of its year or, if none is printed, the straight line to the next one; after the year of the last target, it misses that. If a level is to be maintained, it is off that level. */
  | 'BEHIND'
  /** As BEHIND, and the latest actual is worse than the baseline. */
  | 'DETERIORATING'
  /** The level of the baseline is to be maintained. */
  | 'MAINTAIN'
  /** The target covers a period of another kind or length than the baseline or the latest actual, such as 累計 and a single year. Not judged. */
  | 'NOT_COMPARABLE'
  /** No numeric baseline is printed, and no actual can be judged by targets alone: there is none, or it is before the first target and does not meet the last one. */
  | 'NO_BASELINE'
  /** There are actuals, but none is a number. */
  | 'NO_DATA'
  /** No target is printed, neither a number nor words. */
  | 'NO_TARGET'
  /** The latest actual meets the target of its year or, if none is printed, the straight line to the next one. */
  | 'ON_TRACK'
  /** The last target is below the baseline; no actual yet, or no direction to judge by. */
  | 'REQUIRES_DECREASE'
  /** The last target is above the baseline; no actual yet, or no direction to judge by. */
  | 'REQUIRES_INCREASE'
  /** The deciding target is printed in words, or as an approximate number that the latest actual falls short of. Not judged. */
  | 'WORDED';

/** Kinds of indicator value. */
export type ValueKind =
  /** 実績: an actual value after the plan began. */
  | 'ACTUAL'
  /** 実績: the actual value that the plan starts from. */
  | 'BASELINE'
  /** 実績見込, 推計: an estimate. Shown, but never judged. */
  | 'ESTIMATE'
  /** 目標 or 見込: a target or forecast. */
  | 'TARGET';

export type IssuesQueryVariables = Exact<{
  plan: string | number;
}>;


export type IssuesQuery = { plan: { id: string, pillars: Array<{ id: string, number: number, name: string, measures: Array<{ id: string, code: string, name: string, priority: boolean, issues: Array<{ id: string, number: number, summary: string | null }> }> }> } | null };

export type ChainQueryVariables = Exact<{
  from: string | number;
}>;


export type ChainQuery = { node:
    | { __typename: 'Committee', name: string, id: string }
    | { __typename: 'Department', name: string, id: string }
    | { __typename: 'Evidence', summary: string | null, id: string }
    | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }
    | { __typename: 'Indicator', name: string, unit: string | null, id: string }
    | { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } }
    | { __typename: 'Initiative', code: string, name: string, id: string }
    | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }
    | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
    | { __typename: 'Municipality', name: string, id: string }
    | { __typename: 'Pillar', number: number, name: string, id: string }
    | { __typename: 'Plan', title: string, id: string }
    | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }
    | { __typename: 'Program', name: string, id: string }
    | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
    | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }
   | null, forward: { truncated: boolean, paths: Array<{ steps: Array<{ via: string | null, node:
          | { __typename: 'Committee', name: string, id: string }
          | { __typename: 'Department', name: string, id: string }
          | { __typename: 'Evidence', summary: string | null, id: string }
          | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }
          | { __typename: 'Indicator', name: string, unit: string | null, id: string }
          | { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } }
          | { __typename: 'Initiative', code: string, name: string, id: string }
          | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }
          | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
          | { __typename: 'Municipality', name: string, id: string }
          | { __typename: 'Pillar', number: number, name: string, id: string }
          | { __typename: 'Plan', title: string, id: string }
          | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }
          | { __typename: 'Program', name: string, id: string }
          | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
          | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }
         }> }> }, backward: { truncated: boolean, paths: Array<{ steps: Array<{ via: string | null, node:
          | { __typename: 'Committee', name: string, id: string }
          | { __typename: 'Department', name: string, id: string }
          | { __typename: 'Evidence', summary: string | null, id: string }
          | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }
          | { __typename: 'Indicator', name: string, unit: string | null, id: string }
          | { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } }
          | { __typename: 'Initiative', code: string, name: string, id: string }
          | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }
          | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
          | { __typename: 'Municipality', name: string, id: string }
          | { __typename: 'Pillar', number: number, name: string, id: string }
          | { __typename: 'Plan', title: string, id: string }
          | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }
          | { __typename: 'Program', name: string, id: string }
          | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
          | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }
         }> }> } };

export type DepartmentsQueryVariables = Exact<{
  plan: string | number;
}>;


export type DepartmentsQuery = { departmentWorkload: Array<{ solo: number, joint: number, pillars: number, measures: number, initiatives: number, priorityPrograms: number, indicators: number, department: { id: string, name: string }, programs: { listed: number, distinct: number, relisted: number } }>, byMeasure: Array<{ department: { id: string, name: string }, group: { measure: { id: string, code: string, name: string, priority: boolean } | null } | null, programs: { listed: number, distinct: number, relisted: number } }>, collaborations: Array<{ count: number, departments: Array<{ id: string, name: string }>, programs: Array<{ id: string, name: string }> }> };

export type JointProgramsQueryVariables = Exact<{
  plan: string | number;
  department: string | number;
}>;


export type JointProgramsQuery = { programs: { totalCount: number, nodes: Array<{ id: string, name: string, departments: Array<{ id: string, name: string }>, measures: Array<{ id: string, code: string, name: string }> }> } };

export type GapsQueryVariables = Exact<{
  plan: string | number;
}>;


export type GapsQuery = { gaps: Array<{ rule: GapRule, severity: Severity, messageJa: string, messageEn: string, printedReason: string | null, node:
      | { __typename: 'Committee', name: string, id: string }
      | { __typename: 'Department', name: string, id: string }
      | { __typename: 'Evidence', summary: string | null, id: string }
      | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }
      | { __typename: 'Indicator', name: string, unit: string | null, id: string }
      | { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } }
      | { __typename: 'Initiative', code: string, name: string, id: string }
      | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }
      | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
      | { __typename: 'Municipality', name: string, id: string }
      | { __typename: 'Pillar', number: number, name: string, id: string }
      | { __typename: 'Plan', title: string, id: string }
      | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }
      | { __typename: 'Program', name: string, id: string }
      | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
      | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }
     }> };

export type IndicatorsQueryVariables = Exact<{
  plan: string | number;
}>;


export type IndicatorsQuery = { plan: { id: string, startFiscalYear: number | null, endFiscalYear: number | null, pillars: Array<{ id: string, measures: Array<{ id: string, code: string, name: string, noIndicatorReason: string | null, indicators: Array<{ id: string, name: string, kind: IndicatorKind, kindName: string | null, printedNumber: string | null, unit: string | null, direction: Direction | null, noTargetReason: string | null, policy: { id: string, number: number } | null, series: Array<{ id: string, name: string | null, unit: string | null, values: Array<{ id: string, fiscalYear: number | null, label: string | null, superseded: boolean, kind: ValueKind, value: number | null, valueTo: number | null, bound: Bound | null, text: string | null, printed: string | null, note: string | null, period: { kind: PeriodKind, label: string } | null }>, assessment: { status: TargetStatus, judgedFiscalYear: number | null, requiredAnnualChange: number | null, ruleJa: string, ruleEn: string } }> }> }> }> } | null };

export type MapQueryVariables = Exact<{
  plan: string | number;
}>;


export type MapQuery = { plan: { id: string, pillars: Array<{ id: string, number: number, name: string, measures: Array<{ id: string, code: string, name: string, priority: boolean, initiatives: Array<{ id: string, code: string, name: string, listings: Array<{ order: number, relisted: boolean, program: { id: string, name: string, home: { order: number } | null, departments: Array<{ id: string, name: string }> } }> }> }> }> } | null };

export type NodePageQueryVariables = Exact<{
  id: string | number;
  plan: string | number;
}>;


export type NodePageQuery = { node:
    | { __typename: 'Committee', name: string, id: string, committeePrograms: Array<{ __typename: 'Program', name: string, id: string }> }
    | { __typename: 'Department', name: string, id: string, departmentKind: DepartmentKind, municipality: { __typename: 'Municipality', name: string, id: string }, workload: { solo: number, joint: number, measures: number, programs: { listed: number, distinct: number, relisted: number } }, programs: { totalCount: number, nodes: Array<{ __typename: 'Program', name: string, id: string }> }, partners: Array<{ departments: Array<{ __typename: 'Department', name: string, id: string }>, programs: Array<{ id: string }> }> }
    | { __typename: 'Evidence', summary: string | null, id: string, evidenceKind: EvidenceKind, measure: { __typename: 'Measure', code: string, name: string, priority: boolean, id: string, pillar: { __typename: 'Pillar', number: number, name: string, id: string, plan: { __typename: 'Plan', title: string, id: string } } | null } | null, figures: Array<{ label: string, value: number | null, printed: string | null, unit: string | null, fiscalYear: number | null }> }
    | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string, explains: Array<
        | { __typename: 'Committee', name: string, id: string }
        | { __typename: 'Department', name: string, id: string }
        | { __typename: 'Evidence', summary: string | null, id: string }
        | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }
        | { __typename: 'Indicator', name: string, unit: string | null, id: string }
        | { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } }
        | { __typename: 'Initiative', code: string, name: string, id: string }
        | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
        | { __typename: 'Municipality', name: string, id: string }
        | { __typename: 'Pillar', number: number, name: string, id: string }
        | { __typename: 'Plan', title: string, id: string }
        | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Program', name: string, id: string }
        | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
        | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }
      > }
    | { __typename: 'Indicator', kindName: string | null, printedNumber: string | null, direction: Direction | null, noTargetReason: string | null, definition: string | null, whyChosen: string | null, targetBasis: string | null, dataSource: string | null, dataTiming: string | null, goal: string | null, name: string, unit: string | null, id: string, indicatorKind: IndicatorKind, indicatorPage: number | null, responsibilities: Array<{ printedName: string, role: BodyRole | null, note: string | null, department: { __typename: 'Department', name: string, id: string } }>, ratings: Array<{ id: string, grade: string, fiscalYear: number | null, aspect: string | null, note: string | null }>, printedFields: Array<{ name: string, text: string }>, continues: Array<{ __typename: 'Indicator', name: string, unit: string | null, id: string }>, continuedBy: Array<{ __typename: 'Indicator', name: string, unit: string | null, id: string }>, measure: { __typename: 'Measure', code: string, name: string, priority: boolean, id: string, pillar: { __typename: 'Pillar', number: number, name: string, id: string, plan: { __typename: 'Plan', title: string, id: string } } | null } | null, policy: { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null } | null, series: Array<{ id: string, line: string | null, lineUnit: string | null, values: Array<{ id: string, fiscalYear: number | null, label: string | null, superseded: boolean, kind: ValueKind, value: number | null, valueTo: number | null, bound: Bound | null, text: string | null, printed: string | null, note: string | null, period: { kind: PeriodKind, label: string } | null }>, assessment: { status: TargetStatus, requiredAnnualChange: number | null, ruleJa: string, ruleEn: string } }> }
    | { __typename: 'IndicatorSeries', id: string, line: string | null, lineUnit: string | null, history: { totalCount: number, nodes: Array<{ at: string, by: string, what: ChangeKind, fiscalYear: number | null, before: string | null, after: string | null, reason: string | null, series: { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } } | null }> }, indicator: { __typename: 'Indicator', unit: string | null, direction: Direction | null, name: string, id: string, measure: { __typename: 'Measure', code: string, name: string, priority: boolean, id: string, pillar: { __typename: 'Pillar', number: number, name: string, id: string, plan: { __typename: 'Plan', title: string, id: string } } | null } | null }, values: Array<{ id: string, fiscalYear: number | null, label: string | null, superseded: boolean, kind: ValueKind, value: number | null, valueTo: number | null, bound: Bound | null, text: string | null, printed: string | null, note: string | null, period: { kind: PeriodKind, label: string } | null }>, assessment: { status: TargetStatus, requiredAnnualChange: number | null, ruleJa: string, ruleEn: string } }
    | { __typename: 'Initiative', page: number | null, code: string, name: string, id: string, text: string | null, responsibilities: Array<{ printedName: string, role: BodyRole | null, note: string | null, department: { __typename: 'Department', name: string, id: string } }>, marks: Array<{ text: string, meaning: string | null }>, ratings: Array<{ id: string, grade: string, fiscalYear: number | null, aspect: string | null, note: string | null }>, amounts: Array<{ fiscalYear: number | null, kind: AmountKind, item: string | null, yen: number, printed: string | null }>, schedule: Array<{ start: string, end: string, text: string, by: { __typename: 'Department', name: string, id: string } | null }>, printedFields: Array<{ name: string, text: string }>, continues: Array<
        | { __typename: 'Committee', name: string, id: string }
        | { __typename: 'Department', name: string, id: string }
        | { __typename: 'Evidence', summary: string | null, id: string }
        | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }
        | { __typename: 'Indicator', name: string, unit: string | null, id: string }
        | { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } }
        | { __typename: 'Initiative', code: string, name: string, id: string }
        | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
        | { __typename: 'Municipality', name: string, id: string }
        | { __typename: 'Pillar', number: number, name: string, id: string }
        | { __typename: 'Plan', title: string, id: string }
        | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Program', name: string, id: string }
        | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
        | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }
      >, continuedBy: Array<
        | { __typename: 'Committee', name: string, id: string }
        | { __typename: 'Department', name: string, id: string }
        | { __typename: 'Evidence', summary: string | null, id: string }
        | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }
        | { __typename: 'Indicator', name: string, unit: string | null, id: string }
        | { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } }
        | { __typename: 'Initiative', code: string, name: string, id: string }
        | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
        | { __typename: 'Municipality', name: string, id: string }
        | { __typename: 'Pillar', number: number, name: string, id: string }
        | { __typename: 'Plan', title: string, id: string }
        | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Program', name: string, id: string }
        | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
        | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }
      >, programCount: { listed: number, distinct: number, relisted: number }, measure: { __typename: 'Measure', code: string, name: string, priority: boolean, id: string, pillar: { __typename: 'Pillar', number: number, name: string, id: string, plan: { __typename: 'Plan', title: string, id: string } } | null } | null, policies: Array<{ __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }>, listings: Array<{ order: number, relisted: boolean, summary: string | null, page: number | null, program: { __typename: 'Program', name: string, id: string }, departments: Array<{ __typename: 'Department', name: string, id: string }> }> }
    | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { __typename: 'Measure', code: string, name: string, priority: boolean, id: string, pillar: { __typename: 'Pillar', number: number, name: string, id: string, plan: { __typename: 'Plan', title: string, id: string } } | null } | null, policies: Array<{ __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }> }
    | { __typename: 'Measure', page: number | null, noIndicatorReason: string | null, code: string, name: string, priority: boolean, id: string, responsibilities: Array<{ printedName: string, role: BodyRole | null, note: string | null, department: { __typename: 'Department', name: string, id: string } }>, marks: Array<{ text: string, meaning: string | null }>, ratings: Array<{ id: string, grade: string, fiscalYear: number | null, aspect: string | null, note: string | null }>, amounts: Array<{ fiscalYear: number | null, kind: AmountKind, item: string | null, yen: number, printed: string | null }>, schedule: Array<{ start: string, end: string, text: string, by: { __typename: 'Department', name: string, id: string } | null }>, printedFields: Array<{ name: string, text: string }>, continues: Array<
        | { __typename: 'Committee', name: string, id: string }
        | { __typename: 'Department', name: string, id: string }
        | { __typename: 'Evidence', summary: string | null, id: string }
        | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }
        | { __typename: 'Indicator', name: string, unit: string | null, id: string }
        | { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } }
        | { __typename: 'Initiative', code: string, name: string, id: string }
        | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
        | { __typename: 'Municipality', name: string, id: string }
        | { __typename: 'Pillar', number: number, name: string, id: string }
        | { __typename: 'Plan', title: string, id: string }
        | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Program', name: string, id: string }
        | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
        | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }
      >, continuedBy: Array<
        | { __typename: 'Committee', name: string, id: string }
        | { __typename: 'Department', name: string, id: string }
        | { __typename: 'Evidence', summary: string | null, id: string }
        | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }
        | { __typename: 'Indicator', name: string, unit: string | null, id: string }
        | { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } }
        | { __typename: 'Initiative', code: string, name: string, id: string }
        | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
        | { __typename: 'Municipality', name: string, id: string }
        | { __typename: 'Pillar', number: number, name: string, id: string }
        | { __typename: 'Plan', title: string, id: string }
        | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Program', name: string, id: string }
        | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
        | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }
      >, programCount: { listed: number, distinct: number, relisted: number }, pillar: { __typename: 'Pillar', number: number, name: string, id: string, plan: { __typename: 'Plan', title: string, id: string } } | null, visions: Array<{ __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }>, issues: Array<{ __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }>, policies: Array<{ __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }>, initiatives: Array<{ __typename: 'Initiative', code: string, name: string, id: string }>, indicators: Array<{ __typename: 'Indicator', name: string, unit: string | null, id: string }>, evidence: Array<{ __typename: 'Evidence', summary: string | null, id: string }> }
    | { __typename: 'Municipality', prefecture: string, name: string, id: string, municipalityCode: string, plans: Array<{ __typename: 'Plan', title: string, id: string }>, departments: Array<{ __typename: 'Department', name: string, id: string }> }
    | { __typename: 'Pillar', number: number, name: string, id: string, responsibilities: Array<{ printedName: string, role: BodyRole | null, note: string | null, department: { __typename: 'Department', name: string, id: string } }>, marks: Array<{ text: string, meaning: string | null }>, ratings: Array<{ id: string, grade: string, fiscalYear: number | null, aspect: string | null, note: string | null }>, amounts: Array<{ fiscalYear: number | null, kind: AmountKind, item: string | null, yen: number, printed: string | null }>, schedule: Array<{ start: string, end: string, text: string, by: { __typename: 'Department', name: string, id: string } | null }>, printedFields: Array<{ name: string, text: string }>, continues: Array<
        | { __typename: 'Committee', name: string, id: string }
        | { __typename: 'Department', name: string, id: string }
        | { __typename: 'Evidence', summary: string | null, id: string }
        | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }
        | { __typename: 'Indicator', name: string, unit: string | null, id: string }
        | { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } }
        | { __typename: 'Initiative', code: string, name: string, id: string }
        | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
        | { __typename: 'Municipality', name: string, id: string }
        | { __typename: 'Pillar', number: number, name: string, id: string }
        | { __typename: 'Plan', title: string, id: string }
        | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Program', name: string, id: string }
        | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
        | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }
      >, continuedBy: Array<
        | { __typename: 'Committee', name: string, id: string }
        | { __typename: 'Department', name: string, id: string }
        | { __typename: 'Evidence', summary: string | null, id: string }
        | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }
        | { __typename: 'Indicator', name: string, unit: string | null, id: string }
        | { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } }
        | { __typename: 'Initiative', code: string, name: string, id: string }
        | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
        | { __typename: 'Municipality', name: string, id: string }
        | { __typename: 'Pillar', number: number, name: string, id: string }
        | { __typename: 'Plan', title: string, id: string }
        | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Program', name: string, id: string }
        | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
        | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }
      >, programCount: { listed: number, distinct: number, relisted: number }, plan: { __typename: 'Plan', title: string, id: string }, visions: Array<{ __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }>, measures: Array<{ __typename: 'Measure', code: string, name: string, priority: boolean, id: string }> }
    | { __typename: 'Plan', startFiscalYear: number | null, endFiscalYear: number | null, revision: string, loadedPillars: Array<number>, missingPillars: Array<number>, title: string, id: string, responsibilities: Array<{ printedName: string, role: BodyRole | null, note: string | null, department: { __typename: 'Department', name: string, id: string } }>, printedFields: Array<{ name: string, text: string }>, continues: Array<{ __typename: 'Plan', title: string, id: string }>, continuedBy: Array<{ __typename: 'Plan', title: string, id: string }>, programCount: { listed: number, distinct: number, relisted: number }, municipality: { __typename: 'Municipality', name: string, id: string }, pillars: Array<{ __typename: 'Pillar', number: number, name: string, id: string }>, footnotes: Array<{ __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }>, history: { totalCount: number, nodes: Array<{ at: string, by: string, what: ChangeKind, fiscalYear: number | null, before: string | null, after: string | null, reason: string | null, series: { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } } | null }> } }
    | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { __typename: 'Measure', code: string, name: string, priority: boolean, id: string, pillar: { __typename: 'Pillar', number: number, name: string, id: string, plan: { __typename: 'Plan', title: string, id: string } } | null } | null, issues: Array<{ __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }>, initiatives: Array<{ __typename: 'Initiative', code: string, name: string, id: string }>, indicators: Array<{ __typename: 'Indicator', name: string, unit: string | null, id: string }> }
    | { __typename: 'Program', name: string, id: string, text: string | null, responsibilities: Array<{ printedName: string, role: BodyRole | null, note: string | null, department: { __typename: 'Department', name: string, id: string } }>, marks: Array<{ text: string, meaning: string | null }>, ratings: Array<{ id: string, grade: string, fiscalYear: number | null, aspect: string | null, note: string | null }>, amounts: Array<{ fiscalYear: number | null, kind: AmountKind, item: string | null, yen: number, printed: string | null }>, schedule: Array<{ start: string, end: string, text: string, by: { __typename: 'Department', name: string, id: string } | null }>, printedFields: Array<{ name: string, text: string }>, continues: Array<{ __typename: 'Program', name: string, id: string }>, continuedBy: Array<{ __typename: 'Program', name: string, id: string }>, plan: { __typename: 'Plan', title: string, id: string }, listings: Array<{ order: number, relisted: boolean, summary: string | null, page: number | null, place:
          | { __typename: 'Initiative', code: string, name: string, id: string }
          | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
          | { __typename: 'Pillar', number: number, name: string, id: string }
          | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
         | null, initiative: { __typename: 'Initiative', code: string, name: string, id: string } | null, departments: Array<{ __typename: 'Department', name: string, id: string }> }>, departments: Array<{ __typename: 'Department', name: string, id: string }>, committees: Array<{ __typename: 'Committee', name: string, id: string }>, reach: { pillars: { loaded: number, atLeast: number }, measures: { loaded: number, atLeast: number }, initiatives: { loaded: number, atLeast: number } } }
    | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
    | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { __typename: 'Pillar', number: number, name: string, id: string, plan: { __typename: 'Plan', title: string, id: string } } | null, measure: { __typename: 'Measure', code: string, name: string, priority: boolean, id: string } | null }
   | null };

export type PartFragment = { printedName: string, role: BodyRole | null, note: string | null, department: { __typename: 'Department', name: string, id: string } };

export type MarkOfNodeFragment = { text: string, meaning: string | null };

export type RatingOfNodeFragment = { id: string, grade: string, fiscalYear: number | null, aspect: string | null, note: string | null };

export type AmountOfNodeFragment = { fiscalYear: number | null, kind: AmountKind, item: string | null, yen: number, printed: string | null };

export type StepOfNodeFragment = { start: string, end: string, text: string, by: { __typename: 'Department', name: string, id: string } | null };

export type PrintedFieldFragment = { name: string, text: string };

export type CountsFragment = { listed: number, distinct: number, relisted: number };

export type InPlanFragment = { __typename: 'Measure', code: string, name: string, priority: boolean, id: string, pillar: { __typename: 'Pillar', number: number, name: string, id: string, plan: { __typename: 'Plan', title: string, id: string } } | null };

export type HistoryFragment = { totalCount: number, nodes: Array<{ at: string, by: string, what: ChangeKind, fiscalYear: number | null, before: string | null, after: string | null, reason: string | null, series: { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } } | null }> };

export type LineFragment = { id: string, line: string | null, lineUnit: string | null, values: Array<{ id: string, fiscalYear: number | null, label: string | null, superseded: boolean, kind: ValueKind, value: number | null, valueTo: number | null, bound: Bound | null, text: string | null, printed: string | null, note: string | null, period: { kind: PeriodKind, label: string } | null }>, assessment: { status: TargetStatus, requiredAnnualChange: number | null, ruleJa: string, ruleEn: string } };

export type NodeNotesQueryVariables = Exact<{
  plan: string | number;
}>;


export type NodeNotesQuery = { plan: { id: string, footnotes: Array<{ id: string, number: number, term: string | null, summary: string | null, explains: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }> } | null, gaps: Array<{ rule: GapRule, severity: Severity, messageJa: string, messageEn: string, printedReason: string | null, node:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type OverviewQueryVariables = Exact<{
  plan: string | number;
}>;


export type OverviewQuery = { plan: { id: string, programCount: { listed: number, distinct: number, relisted: number }, pillars: Array<{ id: string, number: number, name: string, programCount: { listed: number, distinct: number, relisted: number }, visions: Array<{ id: string, number: number, summary: string | null, measure: { id: string, code: string } | null }>, measures: Array<{ id: string, code: string, name: string, priority: boolean, programCount: { listed: number, distinct: number, relisted: number }, issues: Array<{ id: string }>, policies: Array<{ id: string }>, initiatives: Array<{ id: string, listings: Array<{ program: { id: string } }> }>, indicators: Array<{ id: string, series: Array<{ id: string }> }> }> }> } | null, departmentWorkload: Array<{ department: { id: string } }> };

export type PlanListQueryVariables = Exact<{
  where?: PlanWhere | null | undefined;
}>;


export type PlanListQuery = { plans: { totalCount: number, nodes: Array<{ id: string, title: string, category: string | null, startFiscalYear: number | null, endFiscalYear: number | null, excerpt: string | null, loadedPillars: Array<number>, missingPillars: Array<number>, levelNames: Array<{ kind: NodeKind, name: string }>, municipality: { id: string, name: string }, programCount: { listed: number, distinct: number, relisted: number } }> } };

export type QuestionChoicesQueryVariables = Exact<{
  plan: string | number;
}>;


export type QuestionChoicesQuery = { plan: { id: string, pillars: Array<{ id: string, number: number, visions: Array<{ id: string, number: number, summary: string | null }>, measures: Array<{ id: string, code: string, name: string, issues: Array<{ id: string, number: number, summary: string | null }>, policies: Array<{ id: string, number: number, summary: string | null }>, initiatives: Array<{ id: string, code: string, name: string, listings: Array<{ program: { id: string, name: string, departments: Array<{ id: string, name: string }> } }> }>, indicators: Array<{ id: string, name: string }> }> }> } | null };

export type QuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionsQuery = { questions: Array<{ name: string, title: string, titleEn: string, description: string, descriptionEn: string, document: string }> };

export type SearchQueryVariables = Exact<{
  text: string;
  plan?: string | number | null | undefined;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, facets: Array<{ kind: NodeKind, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ field: string, snippet: string, node:
        | { __typename: 'Committee', name: string, id: string }
        | { __typename: 'Department', name: string, id: string }
        | { __typename: 'Evidence', summary: string | null, id: string }
        | { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string }
        | { __typename: 'Indicator', name: string, unit: string | null, id: string }
        | { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } }
        | { __typename: 'Initiative', code: string, name: string, id: string }
        | { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Measure', code: string, name: string, priority: boolean, id: string }
        | { __typename: 'Municipality', name: string, id: string }
        | { __typename: 'Pillar', number: number, name: string, id: string }
        | { __typename: 'Plan', title: string, id: string }
        | { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null }
        | { __typename: 'Program', name: string, id: string }
        | { __typename: 'Section', printedNumber: string | null, name: string, id: string }
        | { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null }
       }> } };

export type CellFragment = { id: string, fiscalYear: number | null, label: string | null, superseded: boolean, kind: ValueKind, value: number | null, valueTo: number | null, bound: Bound | null, text: string | null, printed: string | null, note: string | null, period: { kind: PeriodKind, label: string } | null };

type NodeLabel_Committee_Fragment = { __typename: 'Committee', name: string, id: string };

type NodeLabel_Department_Fragment = { __typename: 'Department', name: string, id: string };

type NodeLabel_Evidence_Fragment = { __typename: 'Evidence', summary: string | null, id: string };

type NodeLabel_Footnote_Fragment = { __typename: 'Footnote', number: number, term: string | null, summary: string | null, id: string };

type NodeLabel_Indicator_Fragment = { __typename: 'Indicator', name: string, unit: string | null, id: string };

type NodeLabel_IndicatorSeries_Fragment = { __typename: 'IndicatorSeries', id: string, line: string | null, indicator: { name: string } };

type NodeLabel_Initiative_Fragment = { __typename: 'Initiative', code: string, name: string, id: string };

type NodeLabel_Issue_Fragment = { __typename: 'Issue', number: number, summary: string | null, id: string, measure: { code: string } | null };

type NodeLabel_Measure_Fragment = { __typename: 'Measure', code: string, name: string, priority: boolean, id: string };

type NodeLabel_Municipality_Fragment = { __typename: 'Municipality', name: string, id: string };

type NodeLabel_Pillar_Fragment = { __typename: 'Pillar', number: number, name: string, id: string };

type NodeLabel_Plan_Fragment = { __typename: 'Plan', title: string, id: string };

type NodeLabel_Policy_Fragment = { __typename: 'Policy', number: number, summary: string | null, id: string, measure: { code: string } | null };

type NodeLabel_Program_Fragment = { __typename: 'Program', name: string, id: string };

type NodeLabel_Section_Fragment = { __typename: 'Section', printedNumber: string | null, name: string, id: string };

type NodeLabel_Vision_Fragment = { __typename: 'Vision', number: number, summary: string | null, id: string, pillar: { number: number } | null };

export type NodeLabelFragment =
  | NodeLabel_Committee_Fragment
  | NodeLabel_Department_Fragment
  | NodeLabel_Evidence_Fragment
  | NodeLabel_Footnote_Fragment
  | NodeLabel_Indicator_Fragment
  | NodeLabel_IndicatorSeries_Fragment
  | NodeLabel_Initiative_Fragment
  | NodeLabel_Issue_Fragment
  | NodeLabel_Measure_Fragment
  | NodeLabel_Municipality_Fragment
  | NodeLabel_Pillar_Fragment
  | NodeLabel_Plan_Fragment
  | NodeLabel_Policy_Fragment
  | NodeLabel_Program_Fragment
  | NodeLabel_Section_Fragment
  | NodeLabel_Vision_Fragment
;

export type ExplorerPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerPlansQuery = { plans: { nodes: Array<{ id: string, title: string, startFiscalYear: number | null, endFiscalYear: number | null, loadedPillars: Array<number>, missingPillars: Array<number>, municipality: { id: string, name: string }, levelNames: Array<{ kind: NodeKind, name: string }> }> } };

export type ReadingsQueryVariables = Exact<{
  plan: string | number;
}>;


export type ReadingsQuery = { plan: { id: string, municipality: { id: string, departments: Array<{ id: string, ruby: Array<{ text: string, reading: string | null }> }> }, pillars: Array<{ measures: Array<{ initiatives: Array<{ listings: Array<{ program: { id: string, ruby: Array<{ text: string, reading: string | null }> } }> }> }> }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NodeLabelFragmentDoc = new TypedDocumentString(`
    fragment NodeLabel on Node {
  __typename
  id
  ... on Municipality {
    name
  }
  ... on Plan {
    title
  }
  ... on Pillar {
    number
    name
  }
  ... on Section {
    printedNumber
    name
  }
  ... on Vision {
    number
    summary
    pillar {
      number
    }
  }
  ... on Measure {
    code
    name
    priority
  }
  ... on Issue {
    number
    summary
    measure {
      code
    }
  }
  ... on Policy {
    number
    summary
    measure {
      code
    }
  }
  ... on Initiative {
    code
    name
  }
  ... on Program {
    name
  }
  ... on Department {
    name
  }
  ... on Committee {
    name
  }
  ... on Indicator {
    name
    unit
  }
  ... on IndicatorSeries {
    line: name
    indicator {
      name
    }
  }
  ... on Evidence {
    summary
  }
  ... on Footnote {
    number
    term
    summary
  }
}
    `, {"fragmentName":"NodeLabel"}) as unknown as TypedDocumentString<NodeLabelFragment, unknown>;
export const PartFragmentDoc = new TypedDocumentString(`
    fragment Part on Responsibility {
  printedName
  role
  note
  department {
    ...NodeLabel
  }
}
    fragment NodeLabel on Node {
  __typename
  id
  ... on Municipality {
    name
  }
  ... on Plan {
    title
  }
  ... on Pillar {
    number
    name
  }
  ... on Section {
    printedNumber
    name
  }
  ... on Vision {
    number
    summary
    pillar {
      number
    }
  }
  ... on Measure {
    code
    name
    priority
  }
  ... on Issue {
    number
    summary
    measure {
      code
    }
  }
  ... on Policy {
    number
    summary
    measure {
      code
    }
  }
  ... on Initiative {
    code
    name
  }
  ... on Program {
    name
  }
  ... on Department {
    name
  }
  ... on Committee {
    name
  }
  ... on Indicator {
    name
    unit
  }
  ... on IndicatorSeries {
    line: name
    indicator {
      name
    }
  }
  ... on Evidence {
    summary
  }
  ... on Footnote {
    number
    term
    summary
  }
}`, {"fragmentName":"Part"}) as unknown as TypedDocumentString<PartFragment, unknown>;
export const MarkOfNodeFragmentDoc = new TypedDocumentString(`
    fragment MarkOfNode on Mark {
  text
  meaning
}
    `, {"fragmentName":"MarkOfNode"}) as unknown as TypedDocumentString<MarkOfNodeFragment, unknown>;
export const RatingOfNodeFragmentDoc = new TypedDocumentString(`
    fragment RatingOfNode on Rating {
  id
  grade
  fiscalYear
  aspect
  note
}
    `, {"fragmentName":"RatingOfNode"}) as unknown as TypedDocumentString<RatingOfNodeFragment, unknown>;
export const AmountOfNodeFragmentDoc = new TypedDocumentString(`
    fragment AmountOfNode on Amount {
  fiscalYear
  kind
  item
  yen
  printed
}
    `, {"fragmentName":"AmountOfNode"}) as unknown as TypedDocumentString<AmountOfNodeFragment, unknown>;
export const StepOfNodeFragmentDoc = new TypedDocumentString(`
    fragment StepOfNode on ScheduleStep {
  start
  end
  text
  by {
    ...NodeLabel
  }
}
    fragment NodeLabel on Node {
  __typename
  id
  ... on Municipality {
    name
  }
  ... on Plan {
    title
  }
  ... on Pillar {
    number
    name
  }
  ... on Section {
    printedNumber
    name
  }
  ... on Vision {
    number
    summary
    pillar {
      number
    }
  }
  ... on Measure {
    code
    name
    priority
  }
  ... on Issue {
    number
    summary
    measure {
      code
    }
  }
  ... on Policy {
    number
    summary
    measure {
      code
    }
  }
  ... on Initiative {
    code
    name
  }
  ... on Program {
    name
  }
  ... on Department {
    name
  }
  ... on Committee {
    name
  }
  ... on Indicator {
    name
    unit
  }
  ... on IndicatorSeries {
    line: name
    indicator {
      name
    }
  }
  ... on Evidence {
    summary
  }
  ... on Footnote {
    number
    term
    summary
  }
}`, {"fragmentName":"StepOfNode"}) as unknown as TypedDocumentString<StepOfNodeFragment, unknown>;
export const PrintedFieldFragmentDoc = new TypedDocumentString(`
    fragment PrintedField on Fact {
  name
  text
}
    `, {"fragmentName":"PrintedField"}) as unknown as TypedDocumentString<PrintedFieldFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on ProgramCount {
  listed
  distinct
  relisted
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const InPlanFragmentDoc = new TypedDocumentString(`
    fragment InPlan on Measure {
  ...NodeLabel
  pillar {
    ...NodeLabel
    plan {
      ...NodeLabel
    }
  }
}
    fragment NodeLabel on Node {
  __typename
  id
  ... on Municipality {
    name
  }
  ... on Plan {
    title
  }
  ... on Pillar {
    number
    name
  }
  ... on Section {
    printedNumber
    name
  }
  ... on Vision {
    number
    summary
    pillar {
      number
    }
  }
  ... on Measure {
    code
    name
    priority
  }
  ... on Issue {
    number
    summary
    measure {
      code
    }
  }
  ... on Policy {
    number
    summary
    measure {
      code
    }
  }
  ... on Initiative {
    code
    name
  }
  ... on Program {
    name
  }
  ... on Department {
    name
  }
  ... on Committee {
    name
  }
  ... on Indicator {
    name
    unit
  }
  ... on IndicatorSeries {
    line: name
    indicator {
      name
    }
  }
  ... on Evidence {
    summary
  }
  ... on Footnote {
    number
    term
    summary
  }
}`, {"fragmentName":"InPlan"}) as unknown as TypedDocumentString<InPlanFragment, unknown>;
export const HistoryFragmentDoc = new TypedDocumentString(`
    fragment History on ChangeConnection {
  totalCount
  nodes {
    at
    by
    what
    fiscalYear
    before
    after
    reason
    series {
      ...NodeLabel
    }
  }
}
    fragment NodeLabel on Node {
  __typename
  id
  ... on Municipality {
    name
  }
  ... on Plan {
    title
  }
  ... on Pillar {
    number
    name
  }
  ... on Section {
    printedNumber
    name
  }
  ... on Vision {
    number
    summary
    pillar {
      number
    }
  }
  ... on Measure {
    code
    name
    priority
  }
  ... on Issue {
    number
    summary
    measure {
      code
    }
  }
  ... on Policy {
    number
    summary
    measure {
      code
    }
  }
  ... on Initiative {
    code
    name
  }
  ... on Program {
    name
  }
  ... on Department {
    name
  }
  ... on Committee {
    name
  }
  ... on Indicator {
    name
    unit
  }
  ... on IndicatorSeries {
    line: name
    indicator {
      name
    }
  }
  ... on Evidence {
    summary
  }
  ... on Footnote {
    number
    term
    summary
  }
}`, {"fragmentName":"History"}) as unknown as TypedDocumentString<HistoryFragment, unknown>;
export const CellFragmentDoc = new TypedDocumentString(`
    fragment Cell on IndicatorValue {
  id
  fiscalYear
  label
  superseded
  kind
  value
  valueTo
  bound
  text
  period {
    kind
    label
  }
  printed
  note
}
    `, {"fragmentName":"Cell"}) as unknown as TypedDocumentString<CellFragment, unknown>;
export const LineFragmentDoc = new TypedDocumentString(`
    fragment Line on IndicatorSeries {
  id
  line: name
  lineUnit: unit
  values {
    ...Cell
  }
  assessment {
    status
    requiredAnnualChange
    ruleJa
    ruleEn
  }
}
    fragment Cell on IndicatorValue {
  id
  fiscalYear
  label
  superseded
  kind
  value
  valueTo
  bound
  text
  period {
    kind
    label
  }
  printed
  note
}`, {"fragmentName":"Line"}) as unknown as TypedDocumentString<LineFragment, unknown>;
export const IssuesDocument = new TypedDocumentString(`
    query Issues($plan: ID!) {
  plan(id: $plan) {
    id
    pillars {
      id
      number
      name
      measures {
        id
        code
        name
        priority
        issues {
          id
          number
          summary
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IssuesQuery, IssuesQueryVariables>;
export const ChainDocument = new TypedDocumentString(`
    query Chain($from: ID!) {
  node(id: $from) {
    ...NodeLabel
  }
  forward: trace(from: $from, direction: FORWARD) {
    truncated
    paths {
      steps {
        via
        node {
          ...NodeLabel
        }
      }
    }
  }
  backward: trace(from: $from, direction: BACKWARD) {
    truncated
    paths {
      steps {
        via
        node {
          ...NodeLabel
        }
      }
    }
  }
}
    fragment NodeLabel on Node {
  __typename
  id
  ... on Municipality {
    name
  }
  ... on Plan {
    title
  }
  ... on Pillar {
    number
    name
  }
  ... on Section {
    printedNumber
    name
  }
  ... on Vision {
    number
    summary
    pillar {
      number
    }
  }
  ... on Measure {
    code
    name
    priority
  }
  ... on Issue {
    number
    summary
    measure {
      code
    }
  }
  ... on Policy {
    number
    summary
    measure {
      code
    }
  }
  ... on Initiative {
    code
    name
  }
  ... on Program {
    name
  }
  ... on Department {
    name
  }
  ... on Committee {
    name
  }
  ... on Indicator {
    name
    unit
  }
  ... on IndicatorSeries {
    line: name
    indicator {
      name
    }
  }
  ... on Evidence {
    summary
  }
  ... on Footnote {
    number
    term
    summary
  }
}`) as unknown as TypedDocumentString<ChainQuery, ChainQueryVariables>;
export const DepartmentsDocument = new TypedDocumentString(`
    query Departments($plan: ID!) {
  departmentWorkload(where: {plan: $plan, having: {distinct: 1}}) {
    department {
      id
      name
    }
    programs {
      listed
      distinct
      relisted
    }
    solo
    joint
    pillars
    measures
    initiatives
    priorityPrograms
    indicators
  }
  byMeasure: departmentWorkload(
    where: {plan: $plan, having: {distinct: 1}}
    groupBy: [MEASURE]
  ) {
    department {
      id
      name
    }
    group {
      measure {
        id
        code
        name
        priority
      }
    }
    programs {
      listed
      distinct
      relisted
    }
  }
  collaborations(where: {plan: $plan}) {
    count
    departments {
      id
      name
    }
    programs {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const JointProgramsDocument = new TypedDocumentString(`
    query JointPrograms($plan: ID!, $department: ID!) {
  programs(
    where: {plan: $plan, department: {id: [$department]}, jointly: true}
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      departments {
        id
        name
      }
      measures {
        id
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JointProgramsQuery, JointProgramsQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($plan: ID!) {
  gaps(where: {plan: $plan}) {
    rule
    severity
    messageJa
    messageEn
    printedReason
    node {
      ...NodeLabel
    }
  }
}
    fragment NodeLabel on Node {
  __typename
  id
  ... on Municipality {
    name
  }
  ... on Plan {
    title
  }
  ... on Pillar {
    number
    name
  }
  ... on Section {
    printedNumber
    name
  }
  ... on Vision {
    number
    summary
    pillar {
      number
    }
  }
  ... on Measure {
    code
    name
    priority
  }
  ... on Issue {
    number
    summary
    measure {
      code
    }
  }
  ... on Policy {
    number
    summary
    measure {
      code
    }
  }
  ... on Initiative {
    code
    name
  }
  ... on Program {
    name
  }
  ... on Department {
    name
  }
  ... on Committee {
    name
  }
  ... on Indicator {
    name
    unit
  }
  ... on IndicatorSeries {
    line: name
    indicator {
      name
    }
  }
  ... on Evidence {
    summary
  }
  ... on Footnote {
    number
    term
    summary
  }
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const IndicatorsDocument = new TypedDocumentString(`
    query Indicators($plan: ID!) {
  plan(id: $plan) {
    id
    startFiscalYear
    endFiscalYear
    pillars {
      id
      measures {
        id
        code
        name
        noIndicatorReason
        indicators {
          id
          name
          kind
          kindName
          printedNumber
          unit
          direction
          noTargetReason
          policy {
            id
            number
          }
          series {
            id
            name
            unit
            values {
              ...Cell
            }
            assessment {
              status
              judgedFiscalYear
              requiredAnnualChange
              ruleJa
              ruleEn
            }
          }
        }
      }
    }
  }
}
    fragment Cell on IndicatorValue {
  id
  fiscalYear
  label
  superseded
  kind
  value
  valueTo
  bound
  text
  period {
    kind
    label
  }
  printed
  note
}`) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const MapDocument = new TypedDocumentString(`
    query Map($plan: ID!) {
  plan(id: $plan) {
    id
    pillars {
      id
      number
      name
      measures {
        id
        code
        name
        priority
        initiatives {
          id
          code
          name
          listings {
            order
            relisted
            program {
              id
              name
              home {
                order
              }
              departments {
                id
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapQuery, MapQueryVariables>;
export const NodePageDocument = new TypedDocumentString(`
    query NodePage($id: ID!, $plan: ID!) {
  node(id: $id) {
    ...NodeLabel
    ... on Municipality {
      municipalityCode: code
      prefecture
      plans {
        ...NodeLabel
      }
      departments {
        ...NodeLabel
      }
    }
    ... on Plan {
      responsibilities {
        ...Part
      }
      printedFields: facts {
        ...PrintedField
      }
      continues {
        ...NodeLabel
      }
      continuedBy {
        ...NodeLabel
      }
      startFiscalYear
      endFiscalYear
      revision
      loadedPillars
      missingPillars
      programCount {
        ...Counts
      }
      municipality {
        ...NodeLabel
      }
      pillars {
        ...NodeLabel
      }
      footnotes {
        ...NodeLabel
      }
      history(first: 20) {
        ...History
      }
    }
    ... on Pillar {
      responsibilities {
        ...Part
      }
      marks {
        ...MarkOfNode
      }
      ratings {
        ...RatingOfNode
      }
      amounts {
        ...AmountOfNode
      }
      schedule {
        ...StepOfNode
      }
      printedFields: facts {
        ...PrintedField
      }
      continues {
        ...NodeLabel
      }
      continuedBy {
        ...NodeLabel
      }
      programCount {
        ...Counts
      }
      plan {
        ...NodeLabel
      }
      visions {
        ...NodeLabel
      }
      measures {
        ...NodeLabel
      }
    }
    ... on Vision {
      pillar {
        ...NodeLabel
        plan {
          ...NodeLabel
        }
      }
      measure {
        ...NodeLabel
      }
    }
    ... on Measure {
      responsibilities {
        ...Part
      }
      marks {
        ...MarkOfNode
      }
      ratings {
        ...RatingOfNode
      }
      amounts {
        ...AmountOfNode
      }
      schedule {
        ...StepOfNode
      }
      printedFields: facts {
        ...PrintedField
      }
      continues {
        ...NodeLabel
      }
      continuedBy {
        ...NodeLabel
      }
      page
      noIndicatorReason
      programCount {
        ...Counts
      }
      pillar {
        ...NodeLabel
        plan {
          ...NodeLabel
        }
      }
      visions {
        ...NodeLabel
      }
      issues {
        ...NodeLabel
      }
      policies {
        ...NodeLabel
      }
      initiatives {
        ...NodeLabel
      }
      indicators {
        ...NodeLabel
      }
      evidence {
        ...NodeLabel
      }
    }
    ... on Issue {
      measure {
        ...InPlan
      }
      policies {
        ...NodeLabel
      }
    }
    ... on Policy {
      measure {
        ...InPlan
      }
      issues {
        ...NodeLabel
      }
      initiatives {
        ...NodeLabel
      }
      indicators {
        ...NodeLabel
      }
    }
    ... on Initiative {
      responsibilities {
        ...Part
      }
      marks {
        ...MarkOfNode
      }
      ratings {
        ...RatingOfNode
      }
      amounts {
        ...AmountOfNode
      }
      schedule {
        ...StepOfNode
      }
      printedFields: facts {
        ...PrintedField
      }
      continues {
        ...NodeLabel
      }
      continuedBy {
        ...NodeLabel
      }
      text: summary
      page
      programCount {
        ...Counts
      }
      measure {
        ...InPlan
      }
      policies {
        ...NodeLabel
      }
      listings {
        order
        relisted
        summary
        page
        program {
          ...NodeLabel
        }
        departments {
          ...NodeLabel
        }
      }
    }
    ... on Program {
      responsibilities {
        ...Part
      }
      marks {
        ...MarkOfNode
      }
      ratings {
        ...RatingOfNode
      }
      amounts {
        ...AmountOfNode
      }
      schedule {
        ...StepOfNode
      }
      printedFields: facts {
        ...PrintedField
      }
      continues {
        ...NodeLabel
      }
      continuedBy {
        ...NodeLabel
      }
      text: summary
      plan {
        ...NodeLabel
      }
      listings {
        order
        relisted
        summary
        page
        place {
          ...NodeLabel
        }
        initiative {
          ...NodeLabel
        }
        departments {
          ...NodeLabel
        }
      }
      departments {
        ...NodeLabel
      }
      committees {
        ...NodeLabel
      }
      reach {
        pillars {
          loaded
          atLeast
        }
        measures {
          loaded
          atLeast
        }
        initiatives {
          loaded
          atLeast
        }
      }
    }
    ... on Department {
      departmentKind: kind
      municipality {
        ...NodeLabel
      }
      workload(plan: $plan) {
        programs {
          ...Counts
        }
        solo
        joint
        measures
      }
      programs(first: 100, where: {plan: $plan}) {
        totalCount
        nodes {
          ...NodeLabel
        }
      }
      partners {
        departments {
          ...NodeLabel
        }
        programs {
          id
        }
      }
    }
    ... on Committee {
      committeePrograms: programs {
        ...NodeLabel
      }
    }
    ... on Indicator {
      responsibilities {
        ...Part
      }
      ratings {
        ...RatingOfNode
      }
      printedFields: facts {
        ...PrintedField
      }
      continues {
        ...NodeLabel
      }
      continuedBy {
        ...NodeLabel
      }
      indicatorKind: kind
      kindName
      printedNumber
      indicatorPage: page
      direction
      noTargetReason
      definition
      whyChosen
      targetBasis
      dataSource
      dataTiming
      goal
      measure {
        ...InPlan
      }
      policy {
        ...NodeLabel
      }
      series {
        ...Line
      }
    }
    ... on IndicatorSeries {
      ...Line
      history(first: 20) {
        ...History
      }
      indicator {
        ...NodeLabel
        unit
        direction
        measure {
          ...InPlan
        }
      }
    }
    ... on Evidence {
      evidenceKind: kind
      measure {
        ...InPlan
      }
      figures {
        label
        value
        printed
        unit
        fiscalYear
      }
    }
    ... on Footnote {
      explains {
        ...NodeLabel
      }
    }
  }
}
    fragment Part on Responsibility {
  printedName
  role
  note
  department {
    ...NodeLabel
  }
}
fragment MarkOfNode on Mark {
  text
  meaning
}
fragment RatingOfNode on Rating {
  id
  grade
  fiscalYear
  aspect
  note
}
fragment AmountOfNode on Amount {
  fiscalYear
  kind
  item
  yen
  printed
}
fragment StepOfNode on ScheduleStep {
  start
  end
  text
  by {
    ...NodeLabel
  }
}
fragment PrintedField on Fact {
  name
  text
}
fragment Counts on ProgramCount {
  listed
  distinct
  relisted
}
fragment InPlan on Measure {
  ...NodeLabel
  pillar {
    ...NodeLabel
    plan {
      ...NodeLabel
    }
  }
}
fragment History on ChangeConnection {
  totalCount
  nodes {
    at
    by
    what
    fiscalYear
    before
    after
    reason
    series {
      ...NodeLabel
    }
  }
}
fragment Line on IndicatorSeries {
  id
  line: name
  lineUnit: unit
  values {
    ...Cell
  }
  assessment {
    status
    requiredAnnualChange
    ruleJa
    ruleEn
  }
}
fragment Cell on IndicatorValue {
  id
  fiscalYear
  label
  superseded
  kind
  value
  valueTo
  bound
  text
  period {
    kind
    label
  }
  printed
  note
}
fragment NodeLabel on Node {
  __typename
  id
  ... on Municipality {
    name
  }
  ... on Plan {
    title
  }
  ... on Pillar {
    number
    name
  }
  ... on Section {
    printedNumber
    name
  }
  ... on Vision {
    number
    summary
    pillar {
      number
    }
  }
  ... on Measure {
    code
    name
    priority
  }
  ... on Issue {
    number
    summary
    measure {
      code
    }
  }
  ... on Policy {
    number
    summary
    measure {
      code
    }
  }
  ... on Initiative {
    code
    name
  }
  ... on Program {
    name
  }
  ... on Department {
    name
  }
  ... on Committee {
    name
  }
  ... on Indicator {
    name
    unit
  }
  ... on IndicatorSeries {
    line: name
    indicator {
      name
    }
  }
  ... on Evidence {
    summary
  }
  ... on Footnote {
    number
    term
    summary
  }
}`) as unknown as TypedDocumentString<NodePageQuery, NodePageQueryVariables>;
export const NodeNotesDocument = new TypedDocumentString(`
    query NodeNotes($plan: ID!) {
  plan(id: $plan) {
    id
    footnotes {
      id
      number
      term
      summary
      explains {
        id
      }
    }
  }
  gaps(where: {plan: $plan}) {
    rule
    severity
    messageJa
    messageEn
    printedReason
    node {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NodeNotesQuery, NodeNotesQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($plan: ID!) {
  plan(id: $plan) {
    id
    programCount {
      listed
      distinct
      relisted
    }
    pillars {
      id
      number
      name
      programCount {
        listed
        distinct
        relisted
      }
      visions {
        id
        number
        summary
        measure {
          id
          code
        }
      }
      measures {
        id
        code
        name
        priority
        programCount {
          listed
          distinct
          relisted
        }
        issues {
          id
        }
        policies {
          id
        }
        initiatives {
          id
          listings {
            program {
              id
            }
          }
        }
        indicators {
          id
          series {
            id
          }
        }
      }
    }
  }
  departmentWorkload(where: {plan: $plan, having: {distinct: 1}}) {
    department {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PlanListDocument = new TypedDocumentString(`
    query PlanList($where: PlanWhere) {
  plans(where: $where, first: 100) {
    totalCount
    nodes {
      id
      title
      category
      startFiscalYear
      endFiscalYear
      excerpt
      loadedPillars
      missingPillars
      levelNames {
        kind
        name
      }
      municipality {
        id
        name
      }
      programCount {
        listed
        distinct
        relisted
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanListQuery, PlanListQueryVariables>;
export const QuestionChoicesDocument = new TypedDocumentString(`
    query QuestionChoices($plan: ID!) {
  plan(id: $plan) {
    id
    pillars {
      id
      number
      visions {
        id
        number
        summary
      }
      measures {
        id
        code
        name
        issues {
          id
          number
          summary
        }
        policies {
          id
          number
          summary
        }
        initiatives {
          id
          code
          name
          listings {
            program {
              id
              name
              departments {
                id
                name
              }
            }
          }
        }
        indicators {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionChoicesQuery, QuestionChoicesQueryVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions {
  questions {
    name
    title
    titleEn
    description
    descriptionEn
    document
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $plan: ID, $kinds: [NodeKind!], $first: Int!, $after: String) {
  search(
    text: $text
    kinds: $kinds
    where: {plan: $plan}
    first: $first
    after: $after
  ) {
    totalCount
    facets {
      kind
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      field
      snippet
      node {
        ...NodeLabel
      }
    }
  }
}
    fragment NodeLabel on Node {
  __typename
  id
  ... on Municipality {
    name
  }
  ... on Plan {
    title
  }
  ... on Pillar {
    number
    name
  }
  ... on Section {
    printedNumber
    name
  }
  ... on Vision {
    number
    summary
    pillar {
      number
    }
  }
  ... on Measure {
    code
    name
    priority
  }
  ... on Issue {
    number
    summary
    measure {
      code
    }
  }
  ... on Policy {
    number
    summary
    measure {
      code
    }
  }
  ... on Initiative {
    code
    name
  }
  ... on Program {
    name
  }
  ... on Department {
    name
  }
  ... on Committee {
    name
  }
  ... on Indicator {
    name
    unit
  }
  ... on IndicatorSeries {
    line: name
    indicator {
      name
    }
  }
  ... on Evidence {
    summary
  }
  ... on Footnote {
    number
    term
    summary
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ExplorerPlansDocument = new TypedDocumentString(`
    query ExplorerPlans {
  plans(first: 100) {
    nodes {
      id
      title
      startFiscalYear
      endFiscalYear
      municipality {
        id
        name
      }
      loadedPillars
      missingPillars
      levelNames {
        kind
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerPlansQuery, ExplorerPlansQueryVariables>;
export const ReadingsDocument = new TypedDocumentString(`
    query Readings($plan: ID!) {
  plan(id: $plan) {
    id
    municipality {
      id
      departments {
        id
        ruby {
          text
          reading
        }
      }
    }
    pillars {
      measures {
        initiatives {
          listings {
            program {
              id
              ruby {
                text
                reading
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadingsQuery, ReadingsQueryVariables>;