import { type Language, valueWord } from '../../../tables/labels';

/** What fields are called that comparePlans names, in Japanese and in English. */
const LABELS: Record<string, readonly [ja: string, en: string]> = {
  printedNumber: ['番号', 'Number'],
  levelName: ['段の名称', 'Level'],
  name: ['名称', 'Name'],
  term: ['用語', 'Term'],
  summary: ['要約', 'Summary'],
  place: ['位置', 'Place'],
  departments: ['担当', 'Bodies in charge'],
  committees: ['部会', 'Committees'],
  priority: ['重点', 'Priority'],
  kind: ['種類', 'Kind'],
  kindName: ['種類の表記', 'Kind as printed'],
  unit: ['単位', 'Unit'],
  direction: ['目標の向き', 'Direction'],
  definition: ['定義', 'Definition'],
  whyChosen: ['選定理由', 'Why chosen'],
  targetBasis: ['目標の根拠', 'Basis of the target'],
  dataSource: ['データの出所', 'Data source'],
  dataTiming: ['データの時期', 'When data come'],
  goal: ['国の目標', 'National goal'],
  noTargetReason: ['目標がない理由', 'Why no target'],
  noIndicatorReason: ['指標がない理由', 'Why no indicators'],
  series: ['内訳', 'Series'],
  marks: ['印', 'Marks'],
  schedule: ['工程', 'Schedule'],
  figures: ['数値', 'Figures'],
  aimsAt: ['目指す先', 'Aims at'],
  addressedBy: ['対応する方針', 'Addressed by'],
  carriedOutBy: ['進める取組', 'Carried out by'],
  relists: ['再掲', 'Listed again'],
  explains: ['脚注がつくところ', 'Where it is cited'],
  baseline: ['基準値', 'Baseline'],
  target: ['目標', 'Target'],
  actual: ['実績', 'Actual'],
  estimate: ['実績見込み', 'Estimate'],
  amount: ['金額', 'Amount'],
  rating: ['評価', 'Rating'],
  // Its printed name follows.
  fact: ['', ''],
};

/** What a field is called in the reader's language, with the year, item or name that follows it. */
export function fieldLabel(field: string, language: Language): string {
  const [first = '', ...rest] = field.split(' ');
  const label = LABELS[first]?.[language === 'ja' ? 0 : 1] ?? first;
  const more =
    first === 'amount' ? rest.map((word, at) => (at === 0 ? valueWord('AmountKind', word, language) : word)) : rest;
  return [label, ...more].filter(Boolean).join(' ');
}

/** The enums whose values comparePlans gives as they are. */
const ENUMS: Record<string, string> = { kind: 'IndicatorKind', direction: 'Direction' };

/** What a field says, where that is a value of ours and not of the print. */
export function fieldText(field: string, text: string, language: Language): string {
  const ofEnum = ENUMS[field];
  return ofEnum ? valueWord(ofEnum, text, language) : text;
}
