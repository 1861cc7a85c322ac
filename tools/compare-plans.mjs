// Compares two plan documents of one print, of which one is known to be right, and tells what the other lacks and makes up:
//
//   node tools/compare-plans.mjs DRAFT.yaml TRUTH.yaml
import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { parse } from 'yaml';
import { compare, ofAll } from './plan-facts.mjs';

const WORDS = {
  places: '場所 places',
  numbers: '番号 numbers',
  programs: '事業 programs',
  listings: '掲載 listings',
  relistings: '再掲 relistings',
  bodies: '担当課 bodies',
  committees: '部会 committees',
  links: 'つながり links',
  pages: 'ページ pages',
  indicators: '指標 indicators',
  values: '数値 values',
  footnotes: '脚注 footnotes',
  reasons: '課題・方針など reasons',
};

const [draft, truth, ...others] = process.argv.slice(2);
if (truth === undefined || others.length > 0) {
  console.error('node tools/compare-plans.mjs 下書き.yaml 正解.yaml (DRAFT.yaml TRUTH.yaml)');
  process.exit(2);
}
const read = (file) => {
  try {
    // Aliases of one list may stand in a large document as often as its writer likes.
    return parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 });
  } catch (error) {
    console.error(`${file} を読めません。${file} cannot be read: ${error.message}`);
    process.exit(2);
  }
};

const comparison = compare(read(draft), read(truth));
const percent = (part, count) => (count === 0 ? '－' : `${(100 * part).toFixed(1)}%`);
const row = (word, { found, missing, extra, recall, precision }) => [
  word,
  percent(recall, found + missing.length),
  percent(precision, found + extra.length),
  String(found),
  String(missing.length),
  String(extra.length),
];
const rows = [
  ['', '再現率 recall', '適合率 precision', '一致 found', '不足 missing', '余分 extra'],
  ...[...comparison].map(([kind, compared]) => row(WORDS[kind], compared)),
  row('全体 all', ofAll(comparison)),
];
const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => stringWidth(cells[column]))));
for (const cells of rows) {
  const padded = cells.map((cell, column) => {
    const room = ' '.repeat(widths[column] - stringWidth(cell));
    return column === 0 ? cell + room : room + cell;
  });
  console.log(padded.join('  ').trimEnd());
}
for (const [kind, { missing, extra }] of comparison)
  for (const [word, facts] of [
    ['不足 missing', missing],
    ['余分 extra', extra],
  ]) {
    if (facts.length === 0) continue;
    console.log(`\n${WORDS[kind]}: ${word} (${facts.length})`);
    for (const fact of facts) console.log(`  ${fact}`);
  }
