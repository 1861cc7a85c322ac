import stringWidth from 'string-width';
import { getBorderCharacters, table } from 'table';
import { type Cell, filledColumns } from '../tables/table.rows.js';

/** What a column takes beside its text: a space on either side, and a line. */
const AROUND = 3;
const NARROWEST = 8;

/** Two letters of Japanese. */
const NARROWEST_HEADER = 4;

/**
 * A table for a terminal, East Asian characters two columns wide. Where it would be wider than the terminal, its widest
 * columns are wrapped; `width` undefined is a pipe, where nothing is. Columns that are empty in all rows are left out.
 */
export function terminalTable(headers: readonly string[], rows: readonly (readonly Cell[])[], width?: number): string {
  const columns = filledColumns(headers, rows).map((place) => ({
    header: headers[place] as string,
    values: rows.map((row) => row[place] as Cell),
  }));
  const texts = columns.map(({ header, values }) => [header, ...values].map((value) => plain(String(value))));
  const widths = fitted(
    texts.map(([header = '', ...values]) => ({
      header: stringWidth(header),
      values: Math.max(1, ...values.map((text) => stringWidth(text))),
    })),
    width,
  );
  const lines = [headers, ...rows].map((_row, line) => texts.map((column) => column[line]));
  return table(lines, {
    border: getBorderCharacters('norc'),
    columns: columns.map(({ values }, index) => ({
      width: widths[index] as number,
      alignment: isNumeric(values) ? 'right' : 'left',
    })),
    drawHorizontalLine: (line, count) => line < 2 || line === count,
  }).trimEnd();
}

const isNumeric = (values: Cell[]) => values.every((value) => value === '' || typeof value === 'number');

/**
 * How wide columns are so that all fit: first the names of columns are wrapped where they are wider than what stands below, then the widest
 * columns.
 */
function fitted(needed: { header: number; values: number }[], width = Number.POSITIVE_INFINITY): number[] {
  let fitting = needed.map(({ header, values }) => Math.max(header, values));
  const isTooWide = () => fitting.reduce((sum, one) => sum + one + AROUND, 1) > width;
  const narrow = (least: (place: number) => number) => {
    while (isTooWide()) {
      const widest = Math.max(...fitting.filter((one, place) => one > least(place)));
      if (widest === Number.NEGATIVE_INFINITY) return;
      fitting = fitting.map((one, place) => (one === widest && one > least(place) ? one - 1 : one));
    }
  };
  narrow((place) => Math.max(NARROWEST_HEADER, needed[place]?.values ?? 0));
  narrow(() => NARROWEST);
  return fitting;
}

/** A cell is one line, and controls nothing. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
