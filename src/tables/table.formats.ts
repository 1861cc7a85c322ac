import type { Label } from './labels.js';

/** A form that a table is written in. */
interface TableFormat {
  mediaType: string;
  /** What a link to the file says; absent for a form that programs read, which is shown and not saved. */
  label?: Label;
  /** Whether it is written in bytes that are no text, and packed already. */
  isPacked?: boolean;
}

/** The forms of a table, by the ending of the file's name; without an ending it is the first. */
export const TABLE_FORMATS = {
  csv: { mediaType: 'text/csv; charset=utf-8', label: ['CSV', 'CSV'] },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: ['Excel', 'Excel'],
    isPacked: true,
  },
  json: { mediaType: 'application/json; charset=utf-8' },
} as const satisfies Record<string, TableFormat>;

export type TableFormatName = keyof typeof TABLE_FORMATS;

/** Whether a form is packed already. */
export const isPacked = (name: TableFormatName): boolean => (TABLE_FORMATS[name] as TableFormat).isPacked === true;

/** The forms that spreadsheets open, with what links say. */
export const FILE_FORMATS: readonly { ending: TableFormatName; label: Label }[] = Object.entries<TableFormat>(
  TABLE_FORMATS,
).flatMap(([ending, { label }]) => (label ? [{ ending: ending as TableFormatName, label }] : []));
