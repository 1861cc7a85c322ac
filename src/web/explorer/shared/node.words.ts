import { GLOSSARY } from '../../../domain/glossary';

/** What the page of a node says of itself. */
export const NODE_WORDS = {
  municipalityCode: ['市町村コード', 'Municipality code'],
  prefecture: ['都道府県', 'Prefecture'],
  loadedPillars: GLOSSARY.includedPillars,
  revision: ['版', 'Revision'],
  marks: ['印', 'Marks'],
  ratings: ['市の評価', 'Rated by the city'],
  amounts: ['事業費', 'Amounts'],
  amountItem: ['費目・財源', 'Item'],
  wholeAmount: ['全体', 'Whole'],
  yen: ['円', 'Yen'],
  schedule: ['年次計画', 'Schedule'],
  continuesWhat: ['前の計画では', 'In the edition before'],
  continuedByWhat: ['次の計画では', 'In the edition after'],
  history: GLOSSARY.changeHistory,
  historyOf: ['変更履歴（{count}件のうち新しい{shown}件）', 'Change history (the latest {shown} of {count})'],
  writtenAt: ['記録日時', 'Recorded at'],
  writtenBy: ['記録者', 'Recorded by'],
  change: ['内容', 'What'],
  before: ['変更前', 'Before'],
  after: ['変更後', 'After'],
  reason: ['理由', 'Reason'],
  reach: ['載っている柱の数', 'Pillars it serves'],
  reachMore: [
    '収録分では{loaded}、実際は少なくとも{atLeast}（初出は未収録の柱{pillars}のいずれか）',
    '{loaded} among the included pillars, at least {atLeast} in all: its first listing is in pillar {pillars}, not included',
  ],
  listings: ['掲載（{count}件）', 'Listings ({count})'],
  explains: ['この脚注がつくところ', 'Where it is cited'],
} as const satisfies Record<string, readonly [ja: string, en: string]>;
