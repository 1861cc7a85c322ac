import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(ROOT + file, 'utf8');
const filesIn = (folder: string, ending: string) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('generated'))
    .map((file) => `${folder}/${file}`);

/** Words that officials do not use, or that mislead them, each with the word of the glossary. */
const OLD_JAPANESE: [old: RegExp, instead: string][] = [
  [/読み込まれ(?!た文|ません[^で]*でした)/, '未収録、収録した'],
  [/最初の掲載|初出の掲載/, '初出'],
  [/系列|数値の列/, '内訳'],
  [/道筋/, '経路'],
  [/最後の目標/, '最終目標'],
  [/要(る|り|ら|れ)(?!約)/, '必要'],
  [/地図/, '体系図'],
  [/持ち出/, '保存'],
  [/重点事業/, '重点施策の事業'],
  [/要確認の箇所/, '点検結果'],
  [/よくある質問/, '定型の集計・一覧'],
  [/書き込みの履歴/, '変更履歴'],
  [/書いた人/, '記録者'],
  [/取り下げ/, '取消し'],
  [/一緒に担/, '共同で担当する'],
  [/印刷された表記|印刷順|並べて印刷/, '計画書の表記、記載順、併記'],
  [/部署/, '担当課'],
  [/蛍光ペンで/, '蛍光ペンを手に'],
  [/を入れ(る|てください)/, '取り込む、入力する、インストールする'],
  [/(?<!IP|マシンの)アドレス/, 'URL'],
  [/(?<!【方針)[０-９]/, '半角の数字'],
];

const OLD_ENGLISH: [old: RegExp, instead: string][] = [
  [/\brelist(ed|ing|ings)?\b/i, 'repeat listing'],
  [/working group/i, 'subcommittee'],
  [/welfare council/i, 'Council of Social Welfare'],
  [/priority programs/i, 'programs in priority measures'],
  [/\bnot loaded\b|\bloaded\b/i, 'included'],
  [/\bdepartments?\b/i, 'division, division in charge'],
  [/\bways\b/i, 'paths'],
  [/\bhearing\b/i, 'interviews with organizations'],
];

/** The lines of a file that a person reads something of, without what explains the code to developers. */
function shownLines(file: string): string[] {
  const lines = read(file).split('\n');
  if (file.endsWith('.graphql')) return lines.filter((line) => line.startsWith('#'));
  if (file.endsWith('.cypher')) return lines.filter((line) => /^\/\/ (ja|en):/.test(line));
  if (file.endsWith('.md')) return lines;
  return lines.filter((line) => !/^\s*(\/\/|\/?\*)/.test(line));
}

function found(files: string[], words: [RegExp, string][], shown: (line: string) => string = (line) => line) {
  return files.flatMap((file) =>
    shownLines(file).flatMap((line) =>
      words.filter(([old]) => old.test(shown(line))).map(([, instead]) => `${file}: ${line.trim()} → ${instead}`),
    ),
  );
}

/** What of a line is said to readers in English: texts without placeholders, and not the names of the API beside them. */
function texts(line: string): string {
  const said = line.startsWith('#') || line.startsWith('// en:');
  const text = said ? line : (line.match(/'[^']*[ ][^']*'|'[A-Z][^'.]*'/g) ?? []).join(' ');
  return text.replaceAll(/\{\w+\}/g, '');
}

it('says nothing in words that officials do not use', () => {
  const files = [
    ...filesIn('src', '.ts'),
    ...filesIn('src', '.tsx'),
    ...filesIn('schema/operations', '.graphql'),
    ...filesIn('cypher/gaps', '.cypher'),
    'README.ja.md',
    'docs/PLANNERS.ja.md',
  ];
  expect(files.length).toBeGreaterThan(200);
  expect(found(files, OLD_JAPANESE)).toEqual([]);
});

it("says it in English as Japanese cities' own translations do", () => {
  const files = [
    'src/domain/glossary.ts',
    'src/tables/labels.ts',
    ...['words', 'kind'].map((name) => `src/web/explorer/shared/${name}.ts`),
    'src/web/explorer/questions/variable.labels.ts',
    ...filesIn('schema/operations', '.graphql'),
    ...filesIn('cypher/gaps', '.cypher'),
  ];
  expect(found(files, OLD_ENGLISH, texts)).toEqual([]);
});

it.each([
  ['読み込まれていない柱', OLD_JAPANESE],
  ['理由が要ります', OLD_JAPANESE],
  ['計画を入れる', OLD_JAPANESE],
  ['柱３の事業', OLD_JAPANESE],
  ['Relisted lines', OLD_ENGLISH],
  ['Welfare council programs', OLD_ENGLISH],
])('knows %s for an old word', (text, words) => {
  expect(words.some(([old]) => old.test(text))).toBe(true);
});
