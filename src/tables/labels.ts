import { GLOSSARY } from '../domain/glossary.js';
import { WORKLOAD_COUNTS } from '../domain/workload.js';
import { GAP_RULE_TITLES } from './gap-rules.generated.js';

export type Language = 'ja' | 'en';

/** What a column or a value is called: in Japanese, and in English. */
export type Label = readonly [ja: string, en: string];

/**
 * The name of the column of each field that questions select, by `Type.field`. That of an object field, where it has
 * one, leads the names of the columns in it.
 */
export const FIELD_LABELS: Record<string, Label> = {
  // A municipality's id is its code.
  'Municipality.id': ['市町村コード', 'Municipality code'],
  'Municipality.code': ['市町村コード', 'Municipality code'],
  'Municipality.name': ['市町村', 'Municipality'],
  'Municipality.prefecture': ['都道府県', 'Prefecture'],
  'Plan.id': ['計画ID', 'Plan ID'],
  'Plan.title': ['計画', 'Plan'],
  'Plan.startFiscalYear': ['開始年度', 'First fiscal year'],
  'Plan.endFiscalYear': ['終了年度', 'Last fiscal year'],
  'Plan.loadedPillars': GLOSSARY.includedPillars,
  'Plan.missingPillars': GLOSSARY.notIncludedPillars,
  'Pillar.number': ['柱番号', 'Pillar number'],
  'Pillar.name': ['柱', 'Pillar'],
  'Pillar.id': ['柱ID', 'Pillar ID'],
  'Vision.number': ['目指す姿番号', 'Vision number'],
  'Vision.summary': ['目指す姿', 'Vision'],
  'Vision.id': ['目指す姿ID', 'Vision ID'],
  'Measure.code': ['施策番号', 'Measure code'],
  'Measure.name': ['施策', 'Measure'],
  'Measure.priority': GLOSSARY.priority,
  'Measure.page': ['施策ページ', 'Measure page'],
  'Measure.noIndicatorReason': ['指標がない理由', 'Why no indicators'],
  'Measure.id': ['施策ID', 'Measure ID'],
  'Evidence.kind': ['現状・背景の区分', 'Background kind'],
  'Evidence.summary': GLOSSARY.background,
  'Evidence.id': ['現状・背景ID', 'Background ID'],
  'Figure.label': ['数値の項目', 'Figure'],
  'Figure.value': ['数値', 'Value'],
  'Figure.printed': GLOSSARY.asPrinted,
  'Figure.unit': ['単位', 'Unit'],
  'Figure.fiscalYear': ['年度', 'Fiscal year'],
  'Figure.id': ['数値の項目ID', 'Figure ID'],
  'Issue.number': ['課題番号', 'Issue number'],
  'Issue.summary': ['課題', 'Issue'],
  'Issue.id': ['課題ID', 'Issue ID'],
  'Policy.number': ['方針番号', 'Policy number'],
  'Policy.summary': ['方針', 'Policy'],
  'Policy.id': ['方針ID', 'Policy ID'],
  'Initiative.code': ['取組番号', 'Initiative code'],
  'Initiative.name': ['取組', 'Initiative'],
  'Initiative.summary': ['取組の要約', 'Initiative summary'],
  'Initiative.page': ['取組ページ', 'Initiative page'],
  'Initiative.id': ['取組ID', 'Initiative ID'],
  'ProgramListing.order': ['掲載順', 'Listing order'],
  'ProgramListing.relisted': GLOSSARY.repeatListing,
  'ProgramListing.page': ['掲載ページ', 'Listing page'],
  'ProgramListing.id': ['掲載ID', 'Listing ID'],
  'Program.id': ['事業ID', 'Program ID'],
  'Program.name': ['事業', 'Program'],
  'Program.summary': ['事業の要約', 'Program summary'],
  'ProgramReach.pillars': ['柱の数', 'Pillars'],
  'Reach.loaded': ['収録分', 'included'],
  'Reach.atLeast': ['少なくとも', 'at least'],
  'Department.name': GLOSSARY.division,
  'Department.kind': ['担当課の種類', 'Division kind'],
  'Department.id': ['担当課ID', 'Division ID'],
  'Committee.name': GLOSSARY.subcommittee,
  'Committee.id': ['会議体ID', 'Subcommittee ID'],
  'ProgramCount.listed': GLOSSARY.listings,
  'ProgramCount.distinct': GLOSSARY.programs,
  'ProgramCount.relisted': GLOSSARY.repeatListings,
  ...Object.fromEntries(Object.values(WORKLOAD_COUNTS).map(({ column, label }) => [`WorkloadRow.${column}`, label])),
  'WorkloadGroupKey.priority': GLOSSARY.priority,
  'Collaboration.count': GLOSSARY.programsTogether,
  'OverlapCell.row': ['行', 'Row'],
  'OverlapCell.column': ['列', 'Column'],
  'Trace.truncated': ['一部省略', 'Truncated'],
  'TracePath.hops': GLOSSARY.steps,
  'Indicator.id': ['指標ID', 'Indicator ID'],
  'Indicator.name': ['指標', 'Indicator'],
  'Indicator.kind': ['指標の種類', 'Indicator kind'],
  'Indicator.unit': ['単位', 'Unit'],
  'Indicator.direction': ['方向性', 'Direction'],
  'Indicator.noTargetReason': ['目標がない理由', 'Why no target'],
  'IndicatorSeries.name': GLOSSARY.breakdown,
  'IndicatorSeries.id': ['内訳ID', 'Breakdown ID'],
  'IndicatorSeries.baseline': GLOSSARY.baseline,
  'IndicatorValue.fiscalYear': ['年度', 'Fiscal year'],
  'IndicatorValue.kind': ['区分', 'Kind'],
  'IndicatorValue.value': ['数値', 'Value'],
  'IndicatorValue.printed': GLOSSARY.asPrinted,
  'IndicatorValue.note': ['注記', 'Note'],
  'IndicatorValue.id': ['数値ID', 'Value ID'],
  'TargetAssessment.status': GLOSSARY.targetStatus,
  'TargetAssessment.judgedFiscalYear': ['判定した実績の年度', 'Year judged'],
  'TargetAssessment.targetFiscalYear': ['判定に用いた目標の年度', 'Year of the target'],
  'TargetAssessment.requiredAnnualChange': GLOSSARY.changePerYear,
  'Gap.rule': GLOSSARY.check,
  'Gap.severity': GLOSSARY.severity,
  'Gap.messageJa': ['内容', 'Message'],
  'Gap.messageEn': ['内容', 'Message'],
  'Gap.printedReason': ['計画にある理由', 'Printed reason'],
  'Node.id': ['ID', 'ID'],
  'Node.nodeKind': ['種類', 'Kind of node'],
  'Node.label': ['名称', 'Label'],
  'Footnote.summary': ['脚注', 'Footnote'],
};

/** What leads a code in files for spreadsheets, which would make 3.1 of 3.10, a date of 3.1.1 and 11002 of 011002. */
export const CODE_WORDS: Record<string, Label> = {
  'Municipality.id': ['コード', 'Code'],
  'Municipality.code': ['コード', 'Code'],
  'Measure.code': ['施策', 'Measure'],
  'Initiative.code': ['取組', 'Initiative'],
};

/** Fields whose text is in one language, and in a table of that language only. */
export const LANGUAGE_FIELDS: Record<string, Language> = { 'Gap.messageJa': 'ja', 'Gap.messageEn': 'en' };

/** What enum values are called in Japanese, by `Enum.VALUE`; in English they are called by their own names, but for some. */
export const VALUE_LABELS: Record<string, string> = {
  'NodeKind.MUNICIPALITY': '市町村',
  'NodeKind.PLAN': '計画',
  'NodeKind.PILLAR': '柱',
  'NodeKind.SECTION': '節',
  'NodeKind.VISION': '目指す姿',
  'NodeKind.MEASURE': '施策',
  'NodeKind.ISSUE': '課題',
  'NodeKind.POLICY': '方針',
  'NodeKind.INITIATIVE': '取組',
  'NodeKind.PROGRAM': '事業',
  'NodeKind.DEPARTMENT': '担当課',
  'NodeKind.COMMITTEE': '会議体（部会など）',
  'NodeKind.INDICATOR': '指標',
  'NodeKind.INDICATOR_SERIES': '指標の内訳',
  'NodeKind.EVIDENCE': '現状・背景',
  'NodeKind.FOOTNOTE': '脚注',
  'DepartmentKind.BUREAU': '部・局・区など',
  'DepartmentKind.GROUP': '複数の組織の総称',
  'DepartmentKind.DIVISION': '課・室',
  'DepartmentKind.CITY_FACILITY': '市の施設',
  'DepartmentKind.SCHOOLS': '学校',
  'DepartmentKind.WELFARE_COUNCIL': '社会福祉協議会',
  'DepartmentKind.GOVERNMENT': '国・都道府県',
  'DepartmentKind.COUNCIL': '協議会・審議会',
  'DepartmentKind.PRIVATE': '民間団体・企業',
  'DepartmentKind.OTHER': 'その他',
  'BodyRole.LEAD': '主管',
  'BodyRole.SUPPORT': '関係',
  'BodyRole.PARTNER': '協力',
  'RatingMeaning.ACHIEVED': '達成',
  'RatingMeaning.ON_TRACK': '順調',
  'RatingMeaning.BEHIND': '遅れ',
  'RatingMeaning.NOT_STARTED': '未着手',
  'RatingMeaning.EXPAND': '拡大',
  'RatingMeaning.CONTINUE': '継続',
  'RatingMeaning.SHRINK': '縮小',
  'RatingMeaning.END': '廃止・終了',
  'RatingMeaning.OTHER': 'その他',
  'AmountKind.PLANNED': '計画額',
  'AmountKind.BUDGETED': '予算額',
  'AmountKind.SPENT': '決算額',
  'PlanRelationKind.CONTINUES': '前の計画',
  'PlanRelationKind.CONTINUED_BY': '次の計画',
  'PlanRelationKind.UNDER': '上位計画',
  'PlanRelationKind.OVER': '下位計画',
  'PlanRelationKind.WITHIN': '包含する計画',
  'PlanRelationKind.AROUND': '包含される計画',
  'PlanRelationKind.RELATED_TO': '関連計画',
  'PlanChangeKind.ADDED': '追加',
  'PlanChangeKind.REMOVED': '削除',
  'PlanChangeKind.RENAMED': '名称変更',
  'PlanChangeKind.MOVED': '移動',
  'PlanChangeKind.SPLIT': '分割',
  'PlanChangeKind.MERGED': '統合',
  'PlanChangeKind.CHANGED': '変更',
  'PlanChangeKind.UNCHANGED': '変更なし',
  'IndicatorKind.EVALUATION': '評価指標',
  'IndicatorKind.REFERENCE': '参考指標',
  'IndicatorKind.OTHER': '指標',
  'Direction.INCREASE': '増加',
  'Direction.DECREASE': '減少',
  'Direction.MAINTAIN': '維持',
  'ValueKind.BASELINE': '基準値',
  'ValueKind.TARGET': '目標・見込',
  'ValueKind.ACTUAL': '実績',
  'ValueKind.ESTIMATE': '実績見込・推計',
  'Bound.AT_LEAST': '以上',
  'Bound.MORE_THAN': '超',
  'Bound.AT_MOST': '以下',
  'Bound.LESS_THAN': '未満',
  'Bound.ABOUT': '約',
  'PeriodKind.FISCAL_YEAR': '年度',
  'PeriodKind.CALENDAR_YEAR': '暦年',
  'PeriodKind.CUMULATIVE': '累計',
  'PeriodKind.AVERAGE': '平均',
  'PeriodKind.POINT_IN_TIME': '時点',
  'PeriodKind.EVERY_YEAR': '毎年度',
  'EvidenceKind.ACHIEVEMENT': 'これまでの取組',
  'EvidenceKind.SURVEY': '調査',
  'EvidenceKind.HEARING': 'ヒアリング',
  'EvidenceKind.NATIONAL_POLICY': '国・県の動向',
  'EvidenceKind.STATISTIC': '統計',
  'TargetStatus.ALREADY_MET': '基準値で達成済み',
  'TargetStatus.REQUIRES_INCREASE': '増加が必要',
  'TargetStatus.REQUIRES_DECREASE': '減少が必要',
  'TargetStatus.MAINTAIN': '維持',
  'TargetStatus.NO_TARGET': '目標なし',
  'TargetStatus.NO_BASELINE': '基準値なし',
  'TargetStatus.ACHIEVED': '目標達成',
  'TargetStatus.ON_TRACK': '順調',
  'TargetStatus.BEHIND': '遅れ',
  'TargetStatus.DETERIORATING': '悪化',
  'TargetStatus.NO_DATA': '実績未記入',
  'TargetStatus.WORDED': '言葉による目標',
  'TargetStatus.NOT_COMPARABLE': '期間が違い比較不可',
  'OrderDirection.ASC': '小さい順',
  'OrderDirection.DESC': '大きい順',
  'WorkloadOrderField.NAME': '名前',
  ...workloadOrderLabels(0),
  'ChangeKind.PLAN_IMPORTED': '計画の取り込み',
  'ChangeKind.ACTUAL_RECORDED': '実績の記録',
  'ChangeKind.ACTUAL_CORRECTED': '実績の訂正',
  'ChangeKind.ACTUAL_WITHDRAWN': '実績の取消し',
  'ChangeKind.PLAN_REMOVED': '計画の削除',
  'Severity.ERROR': '要修正',
  'Severity.WARNING': '要確認',
  'Severity.INFO': '参考',
  ...gapRuleLabels(0),
};

/** What some values are called in English where their own names are not what Japanese cities say. */
const ENGLISH_VALUE_LABELS: Record<string, string> = {
  'DepartmentKind.DIVISION': 'Division or office',
  'DepartmentKind.WELFARE_COUNCIL': 'Council of Social Welfare',
  'EvidenceKind.ACHIEVEMENT': 'Efforts to date',
  'EvidenceKind.HEARING': 'Interviews with organizations',
  'EvidenceKind.NATIONAL_POLICY': 'National and prefectural trends',
  'EvidenceKind.STATISTIC': 'Statistics',
  'TargetStatus.ALREADY_MET': 'Met by the baseline',
  'TargetStatus.WORDED': 'Target in words',
  'TargetStatus.NOT_COMPARABLE': 'Periods differ',
  'IndicatorKind.OTHER': 'Indicator',
  'NodeKind.DEPARTMENT': GLOSSARY.divisionInCharge[1],
  'NodeKind.COMMITTEE': GLOSSARY.subcommittee[1],
  'NodeKind.EVIDENCE': GLOSSARY.background[1],
  'NodeKind.INDICATOR_SERIES': 'Indicator breakdown',
  ...workloadOrderLabels(1),
  ...gapRuleLabels(1),
};

/** The names of what workload rows are ordered by, in one language. */
function workloadOrderLabels(language: 0 | 1): Record<string, string> {
  return Object.fromEntries(
    Object.entries(WORKLOAD_COUNTS).map(([field, { label }]) => [`WorkloadOrderField.${field}`, label[language]]),
  );
}

/** The titles of the gap rules, in one language. */
function gapRuleLabels(language: 0 | 1): Record<string, string> {
  return Object.fromEntries(
    Object.entries(GAP_RULE_TITLES).map(([code, title]) => [`GapRule.${code}`, title[language]]),
  );
}

/** What follows from the numbers alone, where no direction is printed: that a change is needed would be a demand of ours. */
export const STATUS_WITHOUT_DIRECTION: Record<string, Label> = {
  REQUIRES_INCREASE: GLOSSARY.targetAbove,
  REQUIRES_DECREASE: GLOSSARY.targetBelow,
  MAINTAIN: GLOSSARY.targetLevel,
};

/** The word for an enum's value: 達成済み, "Already met". A value without a Japanese one keeps its own name in both. */
export function valueWord(enumName: string, value: string, language: Language): string {
  const japanese = VALUE_LABELS[`${enumName}.${value}`];
  if (language === 'ja' && japanese) return japanese;
  const english = ENGLISH_VALUE_LABELS[`${enumName}.${value}`];
  if (language === 'en' && english) return english;
  return value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');
}

/** How yes and no are written: a planner marks what is 重点 with ○ and leaves the rest empty. */
export function booleanWord(value: boolean, language: Language): string {
  if (language === 'ja') return value ? '○' : '';
  return value ? 'Yes' : 'No';
}

/** The column that says which pillars an answer does not rest on. */
export const NOT_LOADED_LABEL: Label = GLOSSARY.pillarsNotInResult;
