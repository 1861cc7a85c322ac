import { BOUNDS, DIRECTIONS, INDICATOR_KINDS, PERIOD_KINDS } from '../../domain/plan.js';
import { type Column, choice, key, label, list, number, numberOrDash, owner, owners, text, words } from '../column.js';
import {
  FORMER,
  INDICATORS,
  NOTE,
  PAGE,
  PLACES,
  PLAN,
  PRINTED,
  PROGRAMS,
  REASONS,
  type SheetLayout,
  VALUES,
  year,
} from './sheet.layout.js';

export const indicators: SheetLayout = {
  name: INDICATORS,
  belongsTo: {
    [PLAN]: ['indicators'],
    [PLACES]: ['indicators'],
    [REASONS]: ['indicators'],
    [PROGRAMS]: ['indicators'],
  },
  columns: [
    label('空なら名称で指します。'),
    ...owners('所属先', [PLACES, REASONS, PROGRAMS]),
    text('名称', 'name', '印刷されたとおりの名称です。単位・【方針１】・脚注番号は除きます。', {
      isRequired: true,
      width: 40,
    }),
    text('記載の番号', 'printedNumber', '名称の前に印刷されたものです（例：No. 41）。', { width: 12 }),
    choice('種別', 'kind', ['IndicatorKind', INDICATOR_KINDS], '評価指標か参考指標かです。区別がなければ空にします。'),
    text('種別の表記', 'kindName', '印刷された種別です（例：活動指標、KPI）。', { width: 14 }),
    number('方針', 'policy', '評価する方針の番号です（例：【方針１】なら1）。'),
    text('単位', 'unit', '印刷された単位です（例：人/年）。', { width: 10 }),
    choice(
      '方向性',
      'direction',
      ['Direction', DIRECTIONS],
      '印刷された方向です。印刷されていなければ空にし、推し量りません。',
      {
        width: 8,
      },
    ),
    PAGE,
    text('目標がない理由', 'noTargetReason', '目標を置かない理由が書かれているとき、自分の言葉で短く書きます。'),
    text('定義', 'definition', '定義や計算方法を、自分の言葉で短く書きます。'),
    text('選んだ理由', 'whyChosen', '指標とした理由を、自分の言葉で短く書きます。'),
    text('目標の根拠', 'targetBasis', '目標値の設定根拠を、自分の言葉で短く書きます。'),
    text('出典', 'dataSource', '印刷された出典です。'),
    text('把握時期', 'dataTiming', '印刷されたデータの把握時期です。', { width: 14 }),
    text('上位の目標', 'goal', '国の成果目標の番号（例：shofuku7-4-1）か、ほかの目標の番号です（例：SDGs 4）。', {
      width: 12,
    }),
    FORMER,
    key(),
  ],
};

/** What a number is: the field of a line of numbers that it is in. */
const VALUE_WORDS = { baseline: '基準値', targets: '目標・見込', actuals: '実績' } as const;

/** The columns that tell the line of numbers, which is the same in all its rows. */
const SERIES_COLUMNS: readonly Column[] = [
  text('内訳', 'name', '一つの欄に数が並ぶとき、その内訳の名称です。一つなら空にします。', { width: 16 }),
  text('内訳の単位', 'unit', '指標の単位と違うときだけ書きます。', { width: 12 }),
];
/** Apart from them, since it is hidden at the end. */
export const SERIES_KEY = key();

export const values: SheetLayout = {
  name: VALUES,
  belongsTo: { [INDICATORS]: [] },
  columns: [
    owner('指標', INDICATORS, '「指標」シートの呼び名です。', true),
    ...SERIES_COLUMNS.map((column) => ({ ...column, field: `series.${column.field}` })),
    list(
      '区分',
      VALUE_WORDS,
      '基準値・目標・実績のどれかです。値の欄がまったくない内訳では、空にして行だけ残します。',
      true,
    ),
    year('年度', 'fiscalYear', '数の年度です。「毎年度」のように年度がなければ空にします。'),
    PRINTED,
    numberOrDash('数', 'value', '数です。空なら「計画書の表記」から読みます。数のない欄は「－」と書きます。'),
    number('範囲の終わり', 'valueTo', '範囲で示されたときの大きいほうの数です（80～85なら85）。', { width: 12 }),
    choice(
      '以上・以下',
      'bound',
      ['Bound', BOUNDS],
      '「以上」「約」などが付くときに選びます。表記から読めれば空にします。',
      {
        width: 10,
      },
    ),
    text('言葉', 'text', '数でなく言葉で示された欄の文字です（例：前年より減少）。', { width: 16 }),
    text('区別', 'label', '同じ年度に値が並ぶとき、見分ける言葉です（例：策定時、最終目標）。', { width: 12 }),
    words('推計', 'kind', { ESTIMATE: '○' }, '実績見込や推計のときに○を付けます。', { width: 6 }),
    year('欄の年度', 'columnYear', '欄の見出しの年度が、数の年度と違うときに書きます。'),
    choice(
      '期間',
      'period.kind',
      ['PeriodKind', PERIOD_KINDS],
      '年度の値でないとき、累計・平均・時点などを選びます。',
      {
        width: 8,
      },
    ),
    text('期間の初日', 'period.start', '年-月-日で書きます（例：2024-04-01）。', { width: 12 }),
    text('期間の末日', 'period.end', '年-月-日で書きます（例：2027-03-31）。', { width: 12 }),
    text('期間の表記', 'period.label', '印刷された期間です（例：R3～R5累計）。', { width: 14 }),
    NOTE,
    { ...SERIES_KEY, field: 'series.key' },
  ],
};
