import { valueWord } from '../tables/labels.js';

/** How the cells of a column are written and read. */
export type CellKind =
  /** A text, digits as they are typed. */
  | 'text'
  /** Several texts, one a line. */
  | 'lines'
  /** Several names of bodies, one a line; a cell of several names with 、 between them is read, too. */
  | 'names'
  | 'number'
  /** A number, or － where the print has none. */
  | 'number or dash'
  /** Several numbers, one a line. */
  | 'numbers'
  /** A number, or a text where what is meant has none. */
  | 'number or text'
  /** ○ or nothing. */
  | 'mark'
  | 'choice';

/** What a column tells of a row beside the fields of a plan document. */
export type ColumnRole =
  /** What other sheets call the row by. */
  | 'label'
  /** The row of another sheet that this one belongs to. */
  | 'owner'
  /** The sheet of that row, where there are several. */
  | 'owner sheet'
  /** Which of several kinds of things the row is. */
  | 'list';

/** A column of a sheet, or a row of the one that has a field a row. */
export interface Column {
  header: string;
  /** What it means, in a comment of the header. */
  help: string;
  kind: CellKind;
  /** The field of the plan document, such as `name` or `fiscalYears.start`; empty where `role` says what it is. */
  field: string;
  role?: ColumnRole;
  /** In letters of half width. */
  width: number;
  isRequired?: true;
  isHidden?: true;
  /** What may be chosen, by the value of the document. */
  choices?: ReadonlyMap<string, string>;
  /** The sheet whose rows are named here. */
  refersTo?: string;
}

type More = Partial<Pick<Column, 'width' | 'isRequired' | 'isHidden' | 'refersTo'>>;

const WIDTHS: Record<CellKind, number> = {
  text: 24,
  lines: 24,
  names: 24,
  number: 8,
  'number or dash': 10,
  numbers: 10,
  'number or text': 12,
  mark: 6,
  choice: 14,
};

const column =
  (kind: CellKind) =>
  (header: string, field: string, help: string, more: More = {}): Column => ({
    header,
    field,
    help,
    kind,
    width: WIDTHS[kind],
    ...more,
  });

export const text = column('text');
export const lines = column('lines');
export const names = column('names');
export const number = column('number');
export const numberOrDash = column('number or dash');
export const numbers = column('numbers');
export const numberOrText = column('number or text');
export const mark = column('mark');

/** A column of values to choose from, as the API calls them. */
export function choice(
  header: string,
  field: string,
  [enumName, values]: readonly [enumName: string, values: readonly string[]],
  help: string,
  more: More = {},
): Column {
  const choices = new Map(values.map((value) => [value, valueWord(enumName, value, 'ja')]));
  return { header, field, help, kind: 'choice', width: WIDTHS.choice, choices, ...more };
}

/** A column of words to choose from that are said here. */
export function words(header: string, field: string, choices: Record<string, string>, help: string, more: More = {}) {
  return {
    ...{ header, field, help, kind: 'choice', width: WIDTHS.choice },
    choices: new Map(Object.entries(choices)),
    ...more,
  } satisfies Column;
}

export const label = (help: string): Column => ({
  ...{ header: '呼び名', field: '', role: 'label', kind: 'text', width: 28 },
  help: `ほかのシートからこの行を指す名前です。このシートの中で重ならなければ何でもかまいません。${help}`,
});

/** What the row belongs to, where that is of one kind, or the plan itself. */
export const owner = (header: string, sheet: string, help: string, isRequired = false): Column => ({
  ...{ header, field: '', role: 'owner', kind: 'text', width: 28, help, refersTo: sheet },
  ...(isRequired ? { isRequired: true as const } : {}),
});

/** What the row belongs to, where that can be of several kinds. */
export function owners(header: string, sheets: readonly string[]): Column[] {
  return [
    {
      ...{ header: `${header}のシート`, field: '', role: 'owner sheet', kind: 'choice', width: 12 },
      help: `${header}の書かれているシートです。空なら計画全体のものです。`,
      choices: new Map(sheets.map((sheet) => [sheet, sheet])),
    },
    {
      ...{ header, field: '', role: 'owner', kind: 'text', width: 28 },
      help: '左のシートにある行の呼び名（事業は名称）です。計画全体のものなら空にします。',
    },
  ];
}

/** @param isOptional where a row without a kind means something, too */
export const list = (header: string, choices: Record<string, string>, help: string, isOptional = false): Column => ({
  ...{ header, field: '', role: 'list', kind: 'choice', width: 10, help },
  ...(isOptional ? {} : { isRequired: true as const }),
  choices: new Map(Object.entries(choices)),
});

export const key = (help = ''): Column => ({
  ...{ header: 'キー', field: 'key', kind: 'text', width: 20, isHidden: true as const },
  help: `同じものであることを示すしるしです。名称を変えても、番号が変わっても、変えないでください。新しい行では空にします。${help}`,
});
