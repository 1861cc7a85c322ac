import { z } from 'zod';
import { measuredNumber } from '../../domain/input.schema.js';

/** A number as Neo4j keeps it, which may be infinite or none at all. */
export const storedNumber = z.custom<number>((value) => typeof value === 'number');

/** What a row holds of a cell. */
export const storedCell = { value: storedNumber.nullable(), printed: z.string().nullable() };

/**
 * A cell with a number that is stored, but could not be stored now: earlier versions took infinity and what JSON cannot hold. It is
 * shown as the text it is, and not as a number to judge or draw; one bad cell must not hide all others.
 */
export function legible<Cell extends { value: number | null; printed: string | null }>(cell: Cell): Cell {
  if (measuredNumber.nullable().safeParse(cell.value).success) return cell;
  return { ...cell, value: null, printed: cell.printed ?? String(cell.value) };
}
