export type Language = 'ja' | 'en';

/** What a column or a value is called: in Japanese, and in English. */
export type Label = readonly [ja: string, en: string];

/**
 * The name of the column of each field that questions select, by `Type.field`. That of an object field, where it has
 * one, leads the names of the columns in it.
 */
export const FIELD_LABELS: Record<string, Label> = {
  'Municipality.code': ['市町村コード', 'Municipality code'],
  'Municipality.name': ['市町村', 'Municipality'],
  'Municipality.prefecture': ['都道府県', 'Prefecture'],
  'Plan.id': ['計画ID', 'Plan ID'],
  'Plan.title': ['計画', 'Plan'],
  'Plan.startFiscalYear': ['開始年度', 'First fiscal year'],
  'Plan.endFiscalYear': ['終了年度', 'Last fiscal year'],
  'Plan.loadedPillars': ['読み込まれた柱', 'Loaded pillars'],
  'Plan.missingPillars': ['読み込まれていない柱', 'Missing pillars'],
  'Pillar.number': ['柱番号', 'Pillar number'],
  'Pillar.name': ['柱', 'Pillar'],
  'Vision.number': ['目指す姿番号', 'Vision number'],
  'Vision.summary': ['目指す姿', 'Vision'],
  'Measure.code': ['施策番号', 'Measure code'],
  'Measure.name': ['施策', 'Measure'],
  'Measure.priority': ['重点', 'Priority'],
  'Measure.page': ['施策ページ', 'Measure page'],
  'Measure.noIndicatorReason': ['指標がない理由', 'Why no indicators'],
  'Evidence.kind': ['根拠の種類', 'Evidence kind'],
  'Evidence.summary': ['根拠', 'Evidence'],
  'Figure.label': ['数字の名前', 'Figure'],
  'Figure.value': ['数値', 'Value'],
  'Figure.printed': ['印刷された表記', 'As printed'],
  'Figure.unit': ['単位', 'Unit'],
  'Figure.fiscalYear': ['年度', 'Fiscal year'],
  'Issue.number': ['課題番号', 'Issue number'],
  'Issue.summary': ['課題', 'Issue'],
  'Policy.number': ['方針番号', 'Policy number'],
  'Policy.summary': ['方針', 'Policy'],
  'Initiative.code': ['取組番号', 'Initiative code'],
  'Initiative.name': ['取組', 'Initiative'],
  'Initiative.summary': ['取組の要約', 'Initiative summary'],
  'Initiative.page': ['取組ページ', 'Initiative page'],
  'ProgramListing.order': ['掲載順', 'Line'],
  'ProgramListing.relisted': ['再掲', 'Relisted'],
  'ProgramListing.page': ['掲載ページ', 'Line page'],
  'Program.id': ['事業ID', 'Program ID'],
  'Program.name': ['事業', 'Program'],
  'Program.summary': ['事業の要約', 'Program summary'],
  'ProgramReach.pillars': ['柱の数', 'Pillars'],
  'Reach.loaded': ['読込分', 'loaded'],
  'Reach.atLeast': ['少なくとも', 'at least'],
  'Department.name': ['担当課', 'Department'],
  'Department.kind': ['担当課の種類', 'Department kind'],
  'Committee.name': ['部会', 'Working group'],
  'ProgramCount.listed': ['延べ事業数', 'Lines'],
  'ProgramCount.distinct': ['実事業数', 'Programs'],
  'ProgramCount.relisted': ['うち再掲', 'Relisted lines'],
  'WorkloadRow.solo': ['単独', 'Solo'],
  'WorkloadRow.joint': ['共同', 'Joint'],
  'WorkloadRow.pillars': ['柱の数', 'Pillars'],
  'WorkloadRow.measures': ['施策の数', 'Measures'],
  'WorkloadRow.initiatives': ['取組の数', 'Initiatives'],
  'WorkloadRow.priorityPrograms': ['重点施策の事業数', 'Priority programs'],
  'WorkloadRow.indicators': ['指標の数', 'Indicators'],
  'WorkloadGroupKey.priority': ['重点', 'Priority'],
  'Collaboration.count': ['共同の事業数', 'Programs together'],
  'OverlapCell.row': ['行', 'Row'],
  'OverlapCell.column': ['列', 'Column'],
  'Trace.truncated': ['打ち切り', 'Truncated'],
  'TracePath.hops': ['段数', 'Hops'],
  'Indicator.id': ['指標ID', 'Indicator ID'],
  'Indicator.name': ['指標', 'Indicator'],
  'Indicator.kind': ['指標の種類', 'Indicator kind'],
  'Indicator.unit': ['単位', 'Unit'],
  'Indicator.direction': ['方向性', 'Direction'],
  'Indicator.noTargetReason': ['目標がない理由', 'Why no target'],
  'IndicatorSeries.name': ['系列', 'Series'],
  'IndicatorSeries.baseline': ['基準', 'Baseline'],
  'IndicatorValue.fiscalYear': ['年度', 'Fiscal year'],
  'IndicatorValue.kind': ['区分', 'Kind'],
  'IndicatorValue.value': ['数値', 'Value'],
  'IndicatorValue.printed': ['印刷された表記', 'As printed'],
  'IndicatorValue.note': ['注記', 'Note'],
  'TargetAssessment.status': ['評価', 'Assessment'],
  'TargetAssessment.requiredAnnualChange': ['一年あたりに要る変化', 'Required change per year'],
  'Gap.rule': ['規則', 'Rule'],
  'Gap.severity': ['重さ', 'Severity'],
  'Gap.messageJa': ['内容', 'Message'],
  'Gap.messageEn': ['内容', 'Message'],
  'Gap.printedReason': ['計画にある理由', 'Printed reason'],
  'Node.id': ['ID', 'ID'],
  'Footnote.summary': ['脚注', 'Footnote'],
};

/** Fields whose text is in one language, and in a table of that language only. */
export const LANGUAGE_FIELDS: Record<string, Language> = { 'Gap.messageJa': 'ja', 'Gap.messageEn': 'en' };

/** What enum values are called in Japanese, by `Enum.VALUE`; in English they are called by their own names. */
export const VALUE_LABELS: Record<string, string> = {
  'DepartmentKind.DIVISION': '課・室',
  'DepartmentKind.CITY_FACILITY': '市の施設',
  'DepartmentKind.SCHOOLS': '学校',
  'DepartmentKind.WELFARE_COUNCIL': '社会福祉協議会',
  'DepartmentKind.OTHER': 'その他',
  'IndicatorKind.EVALUATION': '評価指標',
  'IndicatorKind.REFERENCE': '参考指標',
  'Direction.INCREASE': '増加',
  'Direction.DECREASE': '減少',
  'Direction.MAINTAIN': '維持',
  'ValueKind.BASELINE': '基準の実績',
  'ValueKind.TARGET': '目標・見込',
  'ValueKind.ACTUAL': '実績',
  'EvidenceKind.ACHIEVEMENT': 'これまでの取組',
  'EvidenceKind.SURVEY': '調査',
  'EvidenceKind.HEARING': 'ヒアリング',
  'EvidenceKind.NATIONAL_POLICY': '国・県の動向',
  'EvidenceKind.STATISTIC': '統計',
  'TargetStatus.ALREADY_MET': '達成済み',
  'TargetStatus.REQUIRES_INCREASE': '増加が必要',
  'TargetStatus.REQUIRES_DECREASE': '減少が必要',
  'TargetStatus.MAINTAIN': '維持',
  'TargetStatus.NO_TARGET': '目標なし',
  'TargetStatus.NO_BASELINE': '基準値なし',
  'TargetStatus.ACHIEVED': '達成',
  'TargetStatus.ON_TRACK': '順調',
  'TargetStatus.BEHIND': '遅れ',
  'TargetStatus.DETERIORATING': '悪化',
  'TargetStatus.NO_DATA': '数値なし',
  'ChangeKind.PLAN_IMPORTED': '計画の取り込み',
  'ChangeKind.ACTUAL_RECORDED': '実績の記録',
  'ChangeKind.ACTUAL_CORRECTED': '実績の訂正',
  'ChangeKind.ACTUAL_WITHDRAWN': '実績の取り下げ',
  'ChangeKind.PLAN_REMOVED': '計画の削除',
  'Severity.ERROR': '要修正',
  'Severity.WARNING': '要確認',
  'Severity.INFO': '参考',
  'GapRule.EVALUATION_INDICATOR_WITHOUT_DIRECTION': '方向性のない評価指標',
  'GapRule.INDICATOR_WITHOUT_TARGET': '目標のない指標',
  'GapRule.INITIATIVE_WITHOUT_POLICY': '方針につながらない取組',
  'GapRule.INITIATIVE_WITHOUT_PROGRAM': '事業のない取組',
  'GapRule.ISSUE_WITHOUT_POLICY': '方針のない課題',
  'GapRule.MEASURE_WITHOUT_INDICATOR': '指標のない施策',
  'GapRule.MEASURE_WITHOUT_INITIATIVE': '取組のない施策',
  'GapRule.MEASURE_WITHOUT_VISION': '目指す姿につながらない施策',
  'GapRule.PAGE_REFERENCE_BROKEN': '合わないページ参照',
  'GapRule.POLICY_WITHOUT_INDICATOR': '評価指標のない方針',
  'GapRule.POLICY_WITHOUT_INITIATIVE': '取組のない方針',
  'GapRule.POLICY_WITHOUT_ISSUE': '課題につながらない方針',
  'GapRule.PROGRAM_WITHOUT_DEPARTMENT': '担当課のない事業',
  'GapRule.RELISTING_DEPARTMENTS_DIFFER': '再掲で異なる担当課',
  'GapRule.RELISTING_WITHOUT_LOADED_HOME': '最初の掲載が読み込まれていない再掲',
  'GapRule.TARGET_AGAINST_DIRECTION': '方向性に反する目標',
  'GapRule.TARGET_ALREADY_MET': 'すでに達している目標',
  'GapRule.TARGET_WITHOUT_BASELINE': '基準値のない目標',
  'GapRule.TARGET_YEAR_MISSING': '目標のない年度',
};

/** The word for an enum's value: 達成済み, "Already met". A value without a Japanese one keeps its own name in both. */
export function valueWord(enumName: string, value: string, language: Language): string {
  const japanese = VALUE_LABELS[`${enumName}.${value}`];
  if (language === 'ja' && japanese) return japanese;
  return value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');
}

/** What yes and no are called: a planner reads 重点 はい, not true. */
export function booleanWord(value: boolean, language: Language): string {
  if (language === 'ja') return value ? 'はい' : 'いいえ';
  return value ? 'Yes' : 'No';
}

/** The column that says which pillars an answer does not rest on. */
export const NOT_LOADED_LABEL: Label = ['この回答に含まれない柱', 'Pillars not in this answer'];
