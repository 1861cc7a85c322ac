import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { draftList, type ListDraft } from '../../src/draft/list/draft-list.js';
import { listProfile } from '../../src/draft/list/list.profile.js';
import { proposeProfile } from '../../src/draft/list/propose-profile.js';
import { PlanDocumentError } from '../../src/plan-document/problem.js';
import { readSettings } from '../../src/plan-document/read-settings.js';
import type { Cell } from '../../src/workbook/marked-text.js';
import { readBook } from '../../src/workbook/spreadsheet.js';
import { dirtyList, PROFILE } from './lists.js';

// What is expected here was written down from the list in lists.ts.

const profileOf = (text: string) => readSettings(listProfile, Buffer.from(text), 'list.profile.yaml');

describe('a draft of the list of a city', () => {
  let draft: ListDraft;
  beforeAll(async () => {
    draft = draftList(await readBook(await dirtyList()), profileOf(PROFILE), 'list.xlsx');
  });

  it('has the places of merged cells, with what is printed before their names', () => {
    const { pillars } = draft.document;
    expect(pillars.map(({ printedNumber, name }) => [printedNumber, name])).toEqual([
      ['1', '地域で暮らす'],
      ['2', '働く'],
    ]);
    expect(pillars[0]?.measures?.map(({ printedNumber, name }) => [printedNumber, name])).toEqual([
      ['(1)', '相談を受ける'],
      ['(2)', '住まいを支える'],
    ]);
  });

  it('has each program once, its lines where they stand, and what is listed again as that', () => {
    const { programs, pillars } = draft.document;
    expect(Object.entries(programs).map(([handle, { name = handle }]) => name)).toEqual([
      '総合相談事業',
      '訪問相談事業',
      'グループホームの整備',
      '職場体験',
      '職場 体験',
      'ＩＣＴ支援',
    ]);
    const lines = pillars[0]?.measures?.flatMap((measure) => measure.programs ?? []) ?? [];
    expect(lines.map(({ program, page, relisted = false }) => [program, page, relisted])).toEqual([
      ['総合相談事業', 12, false],
      ['訪問相談事業', 13, false],
      ['グループホームの整備', 14, false],
      ['総合相談事業', 14, true],
    ]);
  });

  it('has the bodies with what they stand in, and their kinds as far as their names tell', () => {
    const bodies = Object.values(draft.document.departments).map(({ name, kind, parent }) => [name, kind, parent]);
    expect(bodies).toEqual([
      [undefined, 'BUREAU', undefined],
      ['障がい福祉課', 'DIVISION', '福祉部'],
      ['保健予防課', 'DIVISION', '福祉部'],
      [undefined, 'BUREAU', undefined],
      ['商工課', 'DIVISION', '経済部'],
      [undefined, 'BUREAU', undefined],
      ['指導課', 'DIVISION', '教育部'],
      [undefined, 'WELFARE_COUNCIL', undefined],
    ]);
    expect(draft.document.programs.訪問相談事業?.departments).toEqual(['福祉部 障がい福祉課', '福祉部 保健予防課']);
  });

  it('has amounts with their year and unit, and none where a dash is printed', () => {
    const { programs } = draft.document;
    const common = { kind: 'BUDGETED', fiscalYear: 2024, unit: '千円' };
    expect(programs.総合相談事業?.amounts).toEqual([{ ...common, value: 1200 }]);
    expect(programs.訪問相談事業?.amounts).toEqual([{ ...common, value: 3450, printed: '３，４５０' }]);
    expect(programs.グループホームの整備?.amounts).toBeUndefined();
  });

  it('says of every row, column and cell that was not used which it is, and why', () => {
    const { account } = draft;
    expect(draft.usedRows).toBe(7);
    expect(account.unused.map(({ at, text, why }) => `${at} ${text}：${why.ja}`)).toEqual([
      '一覧!A1 令和6年度 見本市障がい福祉計画 事業一覧：見出しより上の行です',
      '一覧!H3 備考：設定で nothing とした列です（1行）',
      '一覧!C8 合計 | 4650：合計の行です',
      '一覧!F11 未定：金額として読めません',
      '一覧!A14 ※金額は当初予算です。：注記のような行です',
    ]);
  });

  it('says what it took in a way that may be wrong', () => {
    expect(draft.account.doubtful.map(({ at, text, why }) => `${at} ${text}：${why.ja}`)).toEqual([
      '一覧!B3 施策名：空の欄（1行）は、上の行と同じとみなしました',
      '一覧!C12 職場 体験：同じ名称で担当課の違う行が前にあるので、別の事業にしました',
      '一覧!B10 施策名：空の欄（2行）は、上の行と同じとみなしました',
    ]);
  });
});

describe('what a list says in ways of its own', () => {
  const headers = ['事業名', '部', '課', '再掲', '新規', '決算額', '施策'];
  const profile = PROFILE.slice(0, PROFILE.indexOf('columns:')).concat(
    'columns: { 施策: measure, 事業名: program, 部: bureau, 課: departments, 再掲: relisted, 新規: marks, 決算額: { is: amount, kind: SPENT, unit: 千円 }, 備考: fact }\n',
  );
  const drafted = async (...rows: Cell[][]) =>
    draftList(
      await readBook(await writeXlsx({ sheets: [{ name: '表', rows: [headers, ...rows] }] })),
      profileOf(profile),
      'list.xlsx',
    );

  it('is an amount in the unit that its cell says, whatever the profile says', async () => {
    const { document } = await drafted(
      ['甲事業', null, 'A課', null, null, '1.2億円'],
      ['乙事業', null, 'A課', null, null, '30'],
    );
    expect(document.programs.甲事業?.amounts).toEqual([
      { kind: 'SPENT', value: 1.2, unit: '億円', printed: '1.2億円' },
    ]);
    expect(document.programs.乙事業?.amounts).toEqual([{ kind: 'SPENT', value: 30, unit: '千円', printed: '30' }]);
  });

  it('is a mark by its header where it is a circle, and none where it is a dash', async () => {
    const { document } = await drafted(
      ['甲事業', null, 'A課', '－', '○', null],
      ['乙事業', null, 'A課', '×', '－', null],
    );
    expect(document.listings?.map(({ marks, relisted }) => [marks, relisted])).toEqual([
      [['新規'], undefined],
      [undefined, undefined],
    ]);
  });

  it('keeps the bodies of a line that is listed again, where they are others', async () => {
    const { document } = await drafted(
      ['甲事業', null, 'A課', null, null, null, '施策一'],
      ['甲事業', null, 'B課', '○', null, null, '施策二'],
    );
    expect(document.programs.甲事業?.departments).toEqual(['A課']);
    expect(document.measures?.[1]?.programs?.[0]).toMatchObject({ relisted: true, departments: ['B課'] });
  });

  it('keeps all bureaus of a cell, and says that whose is whose is not said', async () => {
    const { document, account } = await drafted(['甲事業', '福祉部、経済部', 'A課', null, null, null]);
    expect(document.programs.甲事業?.departments).toEqual(['福祉部', '経済部', 'A課']);
    expect(account.doubtful.map(({ at, text }) => [at, text])).toEqual([['表!B2', '福祉部、経済部']]);
  });

  it('is missed where the profile has a header that no table has', async () => {
    const { account } = await drafted(['甲事業', null, 'A課', null, null, null]);
    expect(account.unused.map(({ text }) => text)).toEqual(['備考']);
  });
});

describe('a profile', () => {
  it('is proposed from the headers, wherever they stand', async () => {
    const proposed = proposeProfile(await readBook(await dirtyList())) ?? '';
    for (const line of [
      '基本目標: pillar',
      '施策名: measure',
      '事業名: program',
      '担当部: bureau',
      '担当課: departments',
      '頁: page',
      '備考: nothing',
    ]) {
      expect(proposed).toContain(`  ${line}\n`);
    }
    expect(proposed).toContain(
      '令和6年度予算額(千円):\n    is: amount\n    kind: BUDGETED\n    unit: 千円\n    fiscalYear: 2024\n',
    );
  });

  it('that is wrong is told by line', () => {
    const wrong = PROFILE.replace('施策名: measure', '施策名: mesure').replace('kind: BUDGETED, ', '');
    const problems = () => profileOf(wrong);
    expect(problems).toThrow(PlanDocumentError);
    expect(problems).toThrow(/list\.profile\.yaml:8:8 columns\.施策名: 設定として読めません/);
  });

  it('whose plan lacks what a plan needs is told, too', () => {
    expect(() => profileOf(PROFILE.replace('  title: 見本市障がい福祉計画\n', ''))).toThrow(/plan\.title/);
  });
});
