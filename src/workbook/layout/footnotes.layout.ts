import { PLAN_RELATION_KINDS } from '../../domain/plan.js';
import { choice, lines, number, text } from '../column.js';
import {
  ASPECT,
  NOTE,
  PLAIN,
  PLAN,
  PRINTED_NUMBER,
  RATING_MEANING,
  type SheetLayout,
  summary,
} from './sheet.layout.js';

export const footnotes: SheetLayout = {
  name: '脚注',
  belongsTo: { [PLAN]: ['footnotes'] },
  columns: [
    number('番号', 'number', '脚注の番号です。', { isRequired: true }),
    PRINTED_NUMBER,
    text('用語', 'term', '脚注が説明する言葉です。なければ空にします。'),
    summary('脚注'),
    PLAIN,
    lines(
      '付いているところ',
      'explains',
      '種類と、番号かキーか名称で書きます（例：measure/3.1、program/就労相談事業）。1行に一つずつ書きます。',
      { isRequired: true, width: 36 },
    ),
  ],
};

export const markLegend: SheetLayout = {
  name: '印の凡例',
  belongsTo: { [PLAN]: ['markLegend'] },
  columns: [
    text('印', 'text', '事業などに添えて印刷された印です。', { isRequired: true }),
    text('意味', 'meaning', '凡例に書かれた意味です。', { isRequired: true, width: 48 }),
  ],
};

export const ratingScale: SheetLayout = {
  name: '評価の段階',
  belongsTo: { [PLAN]: ['ratingScale'] },
  columns: [
    text('評価', 'grade', '印刷されたとおりの評価です。よいものから順に書きます。', { isRequired: true, width: 10 }),
    ASPECT,
    RATING_MEANING,
    text('説明', 'text', '計画に書かれた説明です。', { width: 48 }),
  ],
};

export const files: SheetLayout = {
  name: 'ファイル',
  belongsTo: { [PLAN]: ['files'] },
  columns: [
    text('名称', 'title', 'ファイルがいくつかあるときの名称です（例：第2章）。'),
    text('所在', 'url', '公表されているファイルの URL です。', { isRequired: true, width: 60 }),
    number('最初のページ', 'firstPage', 'このファイルにある最初の印刷ページです。', { width: 12 }),
    number('最後のページ', 'lastPage', 'このファイルにある最後の印刷ページです。', { width: 12 }),
    number('ページの差', 'pageOffset', '印刷ページに足すとファイルのページになる数です。同じなら空にします。', {
      width: 12,
    }),
  ],
};

export const relations: SheetLayout = {
  name: 'ほかの計画',
  belongsTo: { [PLAN]: ['relations'] },
  columns: [
    choice('関係', 'kind', ['PlanRelationKind', PLAN_RELATION_KINDS], 'この計画から見た関係です。', {
      isRequired: true,
    }),
    text('計画の名称', 'title', 'この計画に印刷された、相手の計画の名称です。', { isRequired: true, width: 48 }),
    text('計画のキー', 'plan', '相手の計画のキーが分かれば書きます。'),
    NOTE,
  ],
};
