import { attributeOf, childOf, contentOf, type Element, factOf, isOn, nameOf, numberOf } from './xml.js';

/** A cell of a table, with what it holds. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  element: Element;
}

export interface Grid {
  /** The cells of each row; one that spans rows is in the first of them. */
  rows: GridCell[][];
  columns: number;
}

/** More than Word can make; a file may claim any. */
const MAX_SPAN = 100;

/** Where the cells of a table stand, counted from 0. */
export function gridOf(table: Element): Grid {
  const rows: GridCell[][] = [];
  let columns = 0;
  let above = new Map<number, GridCell>();
  for (const element of contentOf(table)) {
    if (nameOf(element) !== 'w:tr' || isGone(childOf(element, 'w:trPr'))) continue;
    const cells: GridCell[] = [];
    const open = new Map<number, GridCell>();
    let column = span(factOf(childOf(element, 'w:trPr'), 'w:gridBefore'), 0);
    for (const cell of contentOf(element)) {
      if (nameOf(cell) !== 'w:tc') continue;
      const properties = childOf(cell, 'w:tcPr');
      const columnSpan = span(factOf(properties, 'w:gridSpan'), 1);
      const vertical = merge(properties, 'w:vMerge');
      const last = cells.at(-1);
      const upper = vertical === 'continue' ? above.get(column) : undefined;
      if (merge(properties, 'w:hMerge') === 'continue' && last) last.columnSpan += columnSpan;
      else if (upper) {
        upper.rowSpan += 1;
        open.set(column, upper);
      } else {
        const own = { row: rows.length, column, rowSpan: 1, columnSpan, element: cell };
        cells.push(own);
        if (vertical) open.set(column, own);
      }
      column += columnSpan;
    }
    rows.push(cells);
    columns = Math.max(columns, column);
    above = open;
  }
  return { rows, columns };
}

/** A row whose deletion is tracked, or that is hidden. */
const isGone = (properties: Element | undefined): boolean =>
  childOf(properties, 'w:del') !== undefined || isOn(properties, 'w:hidden') === true;

function merge(properties: Element | undefined, name: string): string | undefined {
  const element = childOf(properties, name);
  return element && (attributeOf(element, 'val') ?? 'continue');
}

const span = (value: string | undefined, least: number): number =>
  Math.min(Math.max(numberOf(value) ?? least, least), MAX_SPAN);
