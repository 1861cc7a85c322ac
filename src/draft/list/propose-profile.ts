import { stringify } from 'yaml';
import { numberInText } from '../../plan-document/shape/number-in-text.js';
import type { Cell } from '../../workbook/marked-text.js';
import type { ReadSheet } from '../../workbook/spreadsheet.js';
import type { ColumnSpec } from './list.profile.js';
import { isEmpty, plainHeader } from './list-tables.js';

/** What headers that cities use mean, the first that fits. */
const KNOWN: readonly [RegExp, (header: string) => ColumnSpec][] = [
  [/再掲/, () => ({ is: 'relisted' })],
  [/(決算|実績)額|決算/, (header) => amount(header, 'SPENT')],
  [/予算/, (header) => amount(header, 'BUDGETED')],
  [/(計画|見込|概算)(額|事業費)/, (header) => amount(header, 'PLANNED')],
  [/評価|達成(度|状況)|進捗/, (header) => ({ is: 'rating', ...yearOf(header) })],
  [/^(基本目標|柱|政策)(名|名称)?$/, () => ({ is: 'pillar' })],
  [/^(施策|基本施策)(名|名称)?$/, () => ({ is: 'measure' })],
  [/^(取組|取り組み|施策の方向)(名|名称)?$/, () => ({ is: 'initiative' })],
  [/^(大項目|中項目|小項目|項目|分野|区分|章|節)(名|名称)?$/, () => ({ is: 'section' })],
  [/^(事業|事務事業|プロジェクト|計画事業|主な事業|具体的な事業)(名|名称)?$/, () => ({ is: 'program' })],
  [/(担当|所管|関係|実施|主管)?.*(課|室)(名|等)?$|^担当$|^所管$|担当(部\u7f72|課)/, () => ({ is: 'departments' })],
  [/(担当|所管)?(部|局|区)(名|局)?$/, () => ({ is: 'bureau' })],
  [/頁|ページ|^page$/i, () => ({ is: 'page' })],
  [/新規|拡充|重点|^印$/, () => ({ is: 'marks' })],
  [/^(No\.?|番号|通番|整理番号)$/i, () => ({ is: 'nothing' })],
  // Prose is not copied; who owns the plan may write summary or fact instead.
  [/概要|内容|目的|説明|理由|備考|課題|方向性/, () => ({ is: 'nothing' })],
];

function amount(header: string, kind: ColumnSpec['kind']): ColumnSpec {
  const [, unit] = /(百万円|千円|万円|億円|円)/.exec(header) ?? [];
  return { is: 'amount', kind, ...(unit ? { unit: unit as ColumnSpec['unit'] } : {}), ...yearOf(header) };
}

function yearOf(header: string): { fiscalYear?: number } {
  const [year] = /(令和|平成|R|H)(\d+|元)年?度?|20\d\d年?度?/.exec(header) ?? [];
  const number = year === undefined ? undefined : Number(numberInText(year));
  return number !== undefined && number >= 1900 && number <= 2200 ? { fiscalYear: number } : {};
}

/** What a header most likely means; a column of which nobody knows is kept as a printed field. */
function proposed(header: string): ColumnSpec {
  const [, specOf] = KNOWN.find(([pattern]) => pattern.test(header)) ?? [];
  return specOf?.(header) ?? { is: 'fact' };
}

/** Looks so many rows down for the headers. */
const FIRST_ROWS = 30;

/** The headers of the row of a sheet that has most words which are known; undefined where none has two. */
function headersOf({ rows }: ReadSheet): string[] | undefined {
  const known = (cells: readonly Cell[]) =>
    cells.filter((cell) => typeof cell === 'string' && cell.length < 40 && proposed(plainHeader(cell)).is !== 'fact');
  const [best] = rows.slice(0, FIRST_ROWS).toSorted((one, other) => known(other).length - known(one).length);
  if (!best || known(best).length < 2) return undefined;
  return best.filter((cell) => !isEmpty(cell)).map(plainHeader);
}

/**
 * A profile that fits the headers of a list, as YAML to be corrected; undefined where no row looks like headers. What it does not know
 * of the plan has to be filled in.
 */
export function proposeProfile(sheets: readonly ReadSheet[]): string | undefined {
  const found = sheets.flatMap((sheet) => {
    const headers = headersOf(sheet);
    return headers ? [{ name: sheet.name, headers }] : [];
  });
  if (found.length === 0) return undefined;
  const columns: Record<string, ColumnSpec | ColumnSpec['is']> = {};
  for (const header of found.flatMap(({ headers }) => headers)) {
    const { is, ...more } = proposed(header);
    columns[header] ??= Object.keys(more).length > 0 ? { is, ...more } : is;
  }
  // Of several that could be the program, the last is the innermost.
  const programs = Object.keys(columns).filter((header) => columns[header] === 'program');
  for (const header of programs.slice(0, -1)) columns[header] = 'section';
  const plan = {
    key: '',
    title: '',
    municipality: { code: '', name: '', prefecture: '' },
    fiscalYears: {},
  };
  return `${HEAD}${stringify({ plan, sheets: found.map(({ name }) => name), columns }, { lineWidth: 0 })}`;
}

const HEAD = `# 一覧表を計画の下書きにするための設定です。見出しから作った案なので、確かめて直してください。
# plan に計画のキー・名称・市町村を書きます。
# columns は、見出しごとに何かを書きます：pillar（柱）、measure（施策）、initiative（取組）、section（節）、program（事業）、
# departments（担当課）、bureau（部・局）、page（ページ）、relisted（再掲）、marks（印）、rating（評価）、amount（金額）、
# summary（要約）、fact（その他の項目）、nothing（使わない）。段は、ここに書いた順に含まれるとみなします。

`;
