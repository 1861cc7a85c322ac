import { AMOUNT_KINDS, BODY_ROLES } from '../../domain/plan.js';
import { YEN } from '../../plan-document/beside.schema.js';
import { choice, number, owners, text, words } from '../column.js';
import {
  ASPECT,
  DEPARTMENTS,
  INDICATORS,
  LISTINGS,
  NOTE,
  PLACES,
  PLAN,
  PRINTED,
  PROGRAMS,
  RATING_MEANING,
  type SheetLayout,
  year,
} from './sheet.layout.js';

export const responsible: SheetLayout = {
  name: '担当の分担',
  belongsTo: {
    [PLAN]: ['responsible'],
    [PLACES]: ['responsible'],
    [PROGRAMS]: ['responsible'],
    [LISTINGS]: ['responsible'],
    [INDICATORS]: ['responsible'],
  },
  columns: [
    ...owners('対象', [PLACES, PROGRAMS, LISTINGS, INDICATORS]),
    text('担当課', 'department', '組織の名称です。', { isRequired: true, refersTo: DEPARTMENTS }),
    choice(
      '役割',
      'role',
      ['BodyRole', BODY_ROLES],
      '主管（主・◎）、関係（○）、協力のどれかです。印刷されていなければ空にします。',
    ),
    text('担当の内容', 'note', '何を担当するかが印刷されているとき、そのとおりに書きます。'),
  ],
};

export const ratings: SheetLayout = {
  name: '評価',
  belongsTo: { [PLACES]: ['ratings'], [PROGRAMS]: ['ratings'], [INDICATORS]: ['ratings'] },
  columns: [
    ...owners('対象', [PLACES, PROGRAMS, INDICATORS]),
    text('評価', 'grade', '印刷されたとおりの評価です（例：A、○、達成）。', { isRequired: true, width: 10 }),
    year('年度', 'fiscalYear', '評価した年度です。'),
    ASPECT,
    RATING_MEANING,
    text('評価した組織', 'by', '組織ごとの評価のとき、その名称です。', { refersTo: DEPARTMENTS }),
    NOTE,
  ],
};

export const amounts: SheetLayout = {
  name: '金額',
  belongsTo: { [PLACES]: ['amounts'], [PROGRAMS]: ['amounts'] },
  columns: [
    ...owners('対象', [PLACES, PROGRAMS]),
    choice('種類', 'kind', ['AmountKind', AMOUNT_KINDS], '計画額・予算額・決算額のどれかです。', { isRequired: true }),
    year('年度', 'fiscalYear', '金額の年度です。全体計画のように何年分かなら空にします。'),
    text('内訳', 'item', '財源などの内訳です（例：一般財源）。総額なら空にします。', { width: 16 }),
    number('金額', 'value', '印刷された単位での数です。', { isRequired: true, width: 14 }),
    words(
      '単位',
      'unit',
      Object.fromEntries(Object.keys(YEN).map((unit) => [unit, unit])),
      '印刷された単位です。空なら円です。',
      {
        width: 8,
      },
    ),
    PRINTED,
    NOTE,
  ],
};

export const schedule: SheetLayout = {
  name: '予定',
  belongsTo: { [PLACES]: ['schedule'], [PROGRAMS]: ['schedule'] },
  columns: [
    ...owners('対象', [PLACES, PROGRAMS]),
    year('年度', 'fiscalYear', '予定の年度、何年かにわたるときは最初の年度です。'),
    year('終わりの年度', 'untilFiscalYear', '何年かにわたるときの最後の年度です。'),
    words(
      '半期',
      'half',
      { FIRST: '前期', SECOND: '後期' },
      '前期（4～9月）か後期（10～3月）です。一年なら空にします。',
      { width: 8 },
    ),
    text('予定', 'text', '印刷された言葉や矢印です（例：検討、実施、→）。', { isRequired: true }),
    text('担当課', 'by', '組織ごとの予定のとき、その名称です。', { refersTo: DEPARTMENTS }),
  ],
};

export const facts: SheetLayout = {
  name: 'その他の項目',
  belongsTo: { [PLAN]: ['facts'], [PLACES]: ['facts'], [PROGRAMS]: ['facts'], [INDICATORS]: ['facts'] },
  columns: [
    ...owners('対象', [PLACES, PROGRAMS, INDICATORS]),
    text('項目名', 'name', '印刷された項目の名称です（例：対象、場所、根拠法令）。', { isRequired: true }),
    text('内容', 'text', '印刷された内容です。長い文章は自分の言葉で短くします。', { isRequired: true, width: 48 }),
    year('年度', 'fiscalYear', '年度ごとに印刷されているとき、その年度です。'),
  ],
};
