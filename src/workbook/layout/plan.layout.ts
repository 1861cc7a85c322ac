import { LEVELS } from '../../domain/plan.js';
import { valueWord } from '../../tables/labels.js';
import { type Column, lines, numbers, text } from '../column.js';
import { year } from './sheet.layout.js';

export const PLAN_FIELDS: readonly Column[] = [
  text('計画のキー', 'key', '計画を見分けるしるしです。英小文字・数字・ハイフンで書きます（例：kashiwa-2024）。', {
    isRequired: true,
  }),
  text('計画の名称', 'title', '計画書の題名です。', { isRequired: true }),
  text('市町村コード', 'municipality.code', '6桁の全国地方公共団体コードです（例：122173）。', { isRequired: true }),
  text('市町村', 'municipality.name', '計画を定めた市町村の名称です。', { isRequired: true }),
  text('都道府県', 'municipality.prefecture', 'その都道府県です。', { isRequired: true }),
  year('開始年度', 'fiscalYears.start', '計画の最初の年度です。'),
  year('終了年度', 'fiscalYears.end', '計画の最後の年度です。'),
  text('分野', 'category', '市町村の言葉での計画の種類です（例：福祉、総合計画）。'),
  lines('根拠法令', 'laws', '計画の根拠となる法律です（例：障害者基本法第11条第3項）。1行に一つずつ書きます。'),
  text('公表', 'published', '公表の時期を、分かるところまで書きます（例：2025-03-24、2025-03）。'),
  text('収録の範囲', 'excerpt', '計画書の一部だけを収めたとき、どこを収めたかを書きます。すべてなら空にします。'),
  numbers(
    '印刷された柱の番号',
    'printedPillars',
    'この表に収めていないものも含めて、計画書にある柱の番号です。1行に一つずつ書きます。',
  ),
  ...LEVELS.map((level) => {
    const word = valueWord('NodeKind', level.toUpperCase(), 'ja');
    return text(
      `「${word}」の呼び方`,
      `levelNames.${level}`,
      `この計画書で${word}に当たるものの呼び方です。なければ空にします。`,
    );
  }),
];
