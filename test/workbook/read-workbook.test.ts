import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { revisionOf } from '../../src/domain/plan-graph.js';
import type { PlanDocumentError } from '../../src/plan-document/problem.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { checkPlanFile } from '../../src/workbook/check-plan-file.js';
import { markBook, readBook } from '../../src/workbook/spreadsheet.js';
import { marksOf } from '../../src/workbook/workbook-places.js';
import { bookWithStrings, zip } from './packed-files.js';
import { cellAt, edited, problemsIn, workbookOf } from './workbooks.js';

const KASHIWA = 'seed/kashiwa-2024.yaml';

let kashiwa: Uint8Array;
beforeAll(async () => {
  ({ bytes: kashiwa } = await workbookOf(KASHIWA));
});

describe('a workbook that was edited', () => {
  it('is the same plan as the document with the same edits', async () => {
    const yaml = (await readFile(KASHIWA, 'utf8'))
      .replace('name: ジョブコーチ派遣事業', 'name: ジョブコーチ派遣支援事業')
      .replace('hoken-yobo: { name: 保健予防課,', 'hoken-yobo: { name: 健康増進課,');
    const workbook = await edited(kashiwa, (sheets) => {
      const programs = sheets.get('事業') ?? [];
      const [program, name] = cellAt(programs, ['名称', 'ジョブコーチ派遣事業'], '名称');
      program[name] = 'ジョブコーチ派遣支援事業';
      for (const rows of [programs, sheets.get('掲載') ?? []]) {
        for (const row of rows) {
          for (const [at, cell] of row.entries()) {
            if (cell === 'ジョブコーチ派遣事業') row[at] = 'ジョブコーチ派遣支援事業';
            if (typeof cell === 'string') row[at] = (row[at] as string).replace('保健予防課', '健康増進課');
          }
        }
      }
      const [department, column] = cellAt(sheets.get('担当課') ?? [], ['名称', '保健予防課'], '名称');
      department[column] = '健康増進課';
    });
    const { document } = await checkPlanFile(workbook, 'plan.xlsx');
    const same = parsePlanDocument(Buffer.from(yaml), 'plan.yaml');
    expect(revisionOf(toPlanGraph(document))).toBe(revisionOf(toPlanGraph(same)));
    expect(document.programs['job-coach-dispatch']?.name).toBe('ジョブコーチ派遣支援事業');
  });

  it('is read wherever its columns and sheets were moved to, and says which it does not read', async () => {
    const { revision } = await workbookOf(KASHIWA);
    const moved = await edited(kashiwa, (sheets) => {
      const rows = sheets.get('掲載') ?? [];
      for (const row of rows) row.reverse();
      rows[0]?.push('自課メモ');
      const all = [...sheets].reverse();
      sheets.clear();
      for (const [name, one] of all) sheets.set(name, one);
      sheets.set('作業用', [['メモ']]);
    });
    const { document, notes } = await checkPlanFile(moved, 'plan.xlsx');
    expect(revisionOf(toPlanGraph(document))).toBe(revision);
    expect(notes.map(({ cell, message }) => `${cell?.sheet} ${message.ja}`)).toEqual([
      '掲載 「自課メモ」の列は読みません。',
      '作業用 このシートは読みません。計画の内容は、keikaku template が作るシートに書いてください。',
    ]);
  });

  it('takes digits, circles and names as people type them', async () => {
    const { document } = await checkPlanFile(
      await edited(kashiwa, (sheets) => {
        const [listing, page] = cellAt(sheets.get('掲載') ?? [], ['事業', 'ジョブコーチ派遣事業'], 'ページ');
        listing[page] = '７２';
        const [program, bodies] = cellAt(sheets.get('事業') ?? [], ['名称', 'ジョブコーチ派遣事業'], '担当課');
        program[bodies] = '障害福祉課、 人事課';
        const [measure, priority] = cellAt(sheets.get('段') ?? [], ['呼び名', '4.2 学齢期における支援の充実'], '重点');
        measure[priority] = '◯';
      }),
      'plan.xlsx',
    );
    expect(document.programs['job-coach-dispatch']?.departments).toEqual(['障害福祉課', '人事課']);
    expect(document.pillars[0]?.measures?.[0]?.initiatives?.[0]?.programs?.[2]?.page).toBe(72);
    expect(document.pillars[1]?.measures?.[1]?.priority).toBe(true);
  });
});

describe('problems', () => {
  it.each<[title: string, sheet: string, where: [string, string], header: string, value: string | null, said: string]>([
    [
      'a place that is not there',
      '掲載',
      ['事業', 'ジョブコーチ派遣事業'],
      '段',
      '3.9 何か',
      '掲載!A4「段」 「3.9 何か」は「段」シートにありません。そのシートの呼び名（なければ名称）のとおりに書いてください。',
    ],
    [
      'a choice that is none',
      '担当課',
      ['名称', '人事課'],
      '種類',
      '部署',
      '担当課!B3「種類」 「種類」は部・局・区など・複数の組織の総称・課・室・市の施設・学校・社会福祉協議会・国・都道府県・協議会・審議会・民間団体・企業・その他から選びます。書かれているのは「部署」です。',
    ],
    [
      'a name that is missing',
      '担当課',
      ['名称', '人事課'],
      '名称',
      null,
      '担当課!A3「名称」 「名称」が空です。印刷されたとおりの名称です。',
    ],
    [
      'a page that is no number',
      '掲載',
      ['事業', 'ジョブコーチ派遣事業'],
      'ページ',
      '七十二',
      '掲載!G4「ページ」 1 から 9999 までの整数が必要ですが、書かれているのは文字列 "七十二" です。',
    ],
    [
      'a circle that is none',
      '掲載',
      ['事業', 'ジョブコーチ派遣事業'],
      '再掲',
      'はい？',
      '掲載!D4「再掲」 「再掲」には○を書くか、空にしてください。書かれているのは「はい？」です。',
    ],
  ])('tell sheet, row and column of %s', async (_title, sheet, where, header, value, said) => {
    const wrong = await edited(kashiwa, (sheets) => {
      const [row, column] = cellAt(sheets.get(sheet) ?? [], where, header);
      row[column] = value;
    });
    expect(await problemsIn(wrong)).toContain(said);
  });

  it('call fields by the headers of the workbook', async () => {
    const wrong = await edited(kashiwa, (sheets) => {
      const rows = sheets.get('掲載') ?? [];
      const [listing, column] = cellAt(rows, ['再掲', '○'], '再掲');
      listing[column] = null;
    });
    expect(await problemsIn(wrong)).toEqual([
      '掲載!B10「事業」 "支援者向け研修会の開催" はすでに「掲載」シートの7行目に掲載されているので、これは再掲です。「再掲」の○ と書いてください。',
    ]);
  });

  it('are told for places that belong to each other in a circle', async () => {
    const wrong = await edited(kashiwa, (sheets) => {
      const rows = sheets.get('段') ?? [];
      const [pillar, column] = cellAt(rows, ['名称', 'みんながその人らしく社会参加できる共生のまちづくり'], '上の段');
      pillar[column] = '3.1 就労支援の充実';
    });
    expect((await problemsIn(wrong))[0]).toContain('この段を含む段をたどると、計画に行き着きません。');
  });

  it('are told for a row that was copied with its hidden key', async () => {
    const wrong = await edited(kashiwa, (sheets) => {
      const rows = sheets.get('事業') ?? [];
      const copy = [...(rows.find(([name]) => name === 'ジョブコーチ派遣事業') ?? [])];
      copy[0] = '別の事業';
      rows.push(copy);
    });
    expect(await problemsIn(wrong)).toEqual([
      '事業!G70「キー」 "job-coach-dispatch" は「事業」シートの4行目にもあります。一方を残してください。行を写して作ったときは、隠れた列「キー」を空にしてください。',
    ]);
  });

  it('are marked in a copy, with what is wrong in a comment', async () => {
    const wrong = await edited(kashiwa, (sheets) => {
      const [row, column] = cellAt(sheets.get('掲載') ?? [], ['事業', 'ジョブコーチ派遣事業'], 'ページ');
      row[column] = '七十二';
    });
    const error = await checkPlanFile(wrong, 'plan.xlsx').catch((one: unknown) => one);
    const marked = await markBook(wrong, marksOf((error as PlanDocumentError).problems));
    const { openXlsx } = await import('hucre/xlsx');
    const cell = (await openXlsx(marked)).sheets.find(({ name }) => name === '掲載')?.cells?.get('3,6');
    expect(cell?.comment?.text).toBe('1 から 9999 までの整数が必要ですが、書かれているのは文字列 "七十二" です。');
    expect((await readBook(marked)).find(({ name }) => name === '掲載')?.rows[3]?.[6]).toBe('七十二');
  });
});

describe('what Excel stores beside texts and numbers', () => {
  it('is not read with them: furigana', async () => {
    const book = bookWithStrings(
      '<si><t>大阪</t><rPh sb="0" eb="2"><t>オオサカ</t></rPh><phoneticPr fontId="1"/></si>',
      '<si><r><t>障害</t></r><r><t>福祉課</t></r><rPh sb="0" eb="2"><t>ショウガイ</t></rPh></si>',
    );
    expect((await readBook(book))[0]?.rows).toEqual([['大阪'], ['障害福祉課']]);
  });

  it('is told: of a formula the value is read that it had', async () => {
    const sheet = '<row r="1"><c r="A1"><f>35+33</f><v>68</v></c></row>';
    const [read] = await readBook(bookWithStrings.ofRows(sheet));
    expect(read?.rows).toEqual([[68]]);
    expect([...(read?.formulas ?? [])]).toEqual(['0,0']);
  });

  it('is not made of what a file defines, or of other files', async () => {
    const entity = '<!DOCTYPE sst [<!ENTITY lol "x"><!ENTITY file SYSTEM "file:///etc/hostname">]>';
    const book = bookWithStrings.after(entity, '<si><t>&lol;&file;</t></si>');
    const read = await readBook(book).catch((error: Error) => error);
    const text = read instanceof Error ? '' : String(read[0]?.rows[0]?.[0] ?? '');
    expect(text.replaceAll(/&(lol|file);/g, '')).toBe('');
  });
});

describe('files that are no workbooks of plans', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['an Excel file of before 2007', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '古い形式の Excel ファイル'],
    ['a file that is cut off', () => kashiwa.subarray(0, 5_000), 'Excel のファイルが壊れているか、途中で切れています'],
    ['another packed file', () => zip({ 'word/document.xml': Buffer.from('<x/>') }), 'Excel のファイルではありません'],
    [
      'a file with macros',
      () => zip({ 'xl/workbook.xml': Buffer.from('<x/>'), 'xl/vbaProject.bin': Buffer.from('x') }),
      'マクロの入ったファイル（.xlsm）は読みません',
    ],
    [
      'a small file with 300 MB in it',
      () => zip({ 'xl/workbook.xml': Buffer.from('<x/>'), 'xl/worksheets/sheet1.xml': Buffer.alloc(300 * 2 ** 20) }),
      'ファイルの中身が大きすぎる',
    ],
    [
      'a part that says it is empty, and is not',
      () => zip({ 'xl/workbook.xml': Buffer.from('<x/>'), 'xl/worksheets/sheet1.xml': Buffer.alloc(2 ** 20) }, 0),
      'ファイルの中身が大きすぎるか、おかしな作り',
    ],
    [
      'a workbook without the sheet of the plan',
      () => edited(kashiwa, (sheets) => void sheets.delete('計画')),
      '「計画」シートがありません',
    ],
  ])('are refused: %s', async (_title, file, said) => {
    const [problem, ...more] = await problemsIn(await file());
    expect(problem).toContain(said);
    expect(more).toEqual([]);
  });
});
