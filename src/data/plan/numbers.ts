import { z } from 'zod';

/** The numbers of a place, issue or policy, as they are stored in one list. */
export const storedNumbers = { numbers: z.array(z.string()) };

export interface Numbers {
  /** As printed before the name; null where nothing is. */
  printedNumber: string | null;
  /** The whole number in it, or the place among the siblings. */
  number: number;
  /** The numbers of the roles down to this one; empty for what has none. */
  code: string;
}

/** Reads the numbers out of their list. */
export function withNumbers<Row extends { numbers: string[] }>({
  numbers,
  ...row
}: Row): Omit<Row, 'numbers'> & Numbers {
  const [printedNumber, number, code = ''] = numbers;
  return { ...row, printedNumber: printedNumber || null, number: Number(number), code };
}
