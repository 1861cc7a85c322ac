import type { Label } from './labels.js';

/** A form that a table is written in. */
interface TableFormat {
  mediaType: string;
  /** What a link to the file says; absent for a form that programs read, which is shown and not saved. */
  label?: Label;
}

/** The forms of a table, by the ending of the file's name; without an ending it is the first. */
export const TABLE_FORMATS = {
  csv: { mediaType: 'text/csv; charset=utf-8', label: ['CSV（Excel）', 'CSV (Excel)'] },
  json: { mediaType: 'application/json; charset=utf-8' },
} as const satisfies Record<string, TableFormat>;

export type TableFormatName = keyof typeof TABLE_FORMATS;

/** The forms that spreadsheets open, with what links say. */
export const FILE_FORMATS: readonly { ending: TableFormatName; label: Label }[] = Object.entries<TableFormat>(
  TABLE_FORMATS,
).flatMap(([ending, { label }]) => (label ? [{ ending: ending as TableFormatName, label }] : []));
