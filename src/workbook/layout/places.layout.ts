import { EVIDENCE_KINDS } from '../../domain/plan.js';
import { choice, key, label, lines, list, mark, number, numberOrDash, numberOrText, owner, text } from '../column.js';
import {
  EVIDENCE,
  FORMER,
  LINKS,
  MARKS,
  PAGE,
  PLACES,
  PLAIN,
  PLAN,
  PRINTED,
  PRINTED_NUMBER,
  REASONS,
  type SheetLayout,
  summary,
  year,
} from './sheet.layout.js';

/** The levels between a plan and its programs, by the field of a document that they are in. */
const LEVEL_WORDS = { pillars: '柱', sections: '節', measures: '施策', initiatives: '取組' } as const;
const REASON_WORDS = { visions: '目指す姿', issues: '課題', policies: '方針' } as const;

export const places: SheetLayout = {
  name: PLACES,
  belongsTo: { [PLAN]: Object.keys(LEVEL_WORDS), [PLACES]: Object.keys(LEVEL_WORDS) },
  columns: [
    label('空なら名称で指します。'),
    owner('上の段', PLACES, 'この段が含まれる段の呼び名です。いちばん上の段では空にします。'),
    list('種類', LEVEL_WORDS, '柱・施策・取組のどれに当たるかです。どれでもない章や見出しは「節」です。'),
    number('番号', 'number', '名称の前に印刷された番号です。番号でないときは「記載の番号」に書きます。'),
    PRINTED_NUMBER,
    text('名称', 'name', '印刷されたとおりの名称です。番号と「（重点）」は除きます。', { isRequired: true, width: 40 }),
    mark('重点', 'priority', '「重点」と印刷された施策に○を付けます。'),
    summary('この段'),
    PLAIN,
    PAGE,
    text('段の呼び方', 'levelName', 'この段だけ、計画シートに書いた呼び方と違うときに書きます。', { width: 14 }),
    text('指標がない理由', 'noIndicatorReason', '指標を置かない理由が書かれているとき、自分の言葉で短く書きます。'),
    lines('再掲の方針', 'relistedPolicies', 'ほかの段の方針が再掲されているとき、その番号を書きます（例：3.1.2）。', {
      width: 12,
    }),
    lines('再掲の指標', 'relistedIndicators', 'ほかの段の指標が再掲されているとき、その名称を書きます。'),
    MARKS,
    FORMER,
    key(),
  ],
};

export const reasons: SheetLayout = {
  name: REASONS,
  belongsTo: { [PLACES]: Object.keys(REASON_WORDS) },
  columns: [
    label(''),
    owner('段', PLACES, '書かれている段の呼び名です。', true),
    list('種類', REASON_WORDS, '目指す姿・課題・方針のどれかです。'),
    number('番号', 'number', '前に印刷された番号です。番号でないときは「記載の番号」に書きます。'),
    PRINTED_NUMBER,
    summary('これ'),
    PLAIN,
    PAGE,
    key(),
  ],
};

/** Printed links such as 【→方針２へ】, by the field of a document that has them, with what they lead to and whether there can be several. */
export const LINK_FIELDS = {
  visions: { field: 'aimsAt', to: 'measure', isOne: true },
  issues: { field: 'addressedBy', to: 'policy', isOne: false },
  policies: { field: 'carriedOutBy', to: 'initiative', isOne: false },
} as const;

export const links: SheetLayout = {
  name: LINKS,
  belongsTo: { [REASONS]: [] },
  columns: [
    owner('どこから', REASONS, '「課題・方針」シートの呼び名です。', true),
    numberOrText(
      'どこへ',
      'to',
      '目指す姿からは施策、課題からは方針、方針からは取組の番号です（例：2）。番号がなければ、記載の番号か名称を書きます。',
      { isRequired: true },
    ),
    number('先のページ', 'page', 'つながりの先として印刷されたページ番号です。'),
  ],
};

export const evidence: SheetLayout = {
  name: EVIDENCE,
  belongsTo: { [PLACES]: ['evidence'] },
  columns: [
    label(''),
    owner('段', PLACES, '書かれている段の呼び名です。', true),
    choice('種類', 'kind', ['EvidenceKind', EVIDENCE_KINDS], '何に基づく現状・背景かです。', { isRequired: true }),
    number('番号', 'number', '前に印刷された番号です。なければ空にします。'),
    PRINTED_NUMBER,
    summary('これ'),
    PLAIN,
    PAGE,
    key(),
  ],
};

export const figures: SheetLayout = {
  name: '根拠の数値',
  belongsTo: { [EVIDENCE]: ['figures'] },
  columns: [
    owner('根拠', EVIDENCE, '「根拠」シートの呼び名です。', true),
    text('何の数か', 'label', '何を数えたものかを、短く書きます。', { isRequired: true, width: 36 }),
    numberOrDash('数', 'value', '数です。言葉だけで数がないときは「－」と書きます。', { isRequired: true }),
    PRINTED,
    text('単位', 'unit', '印刷された単位です（例：％）。', { width: 10 }),
    year('年度', 'fiscalYear', '数の年度です。印刷されていなければ空にします。'),
  ],
};
