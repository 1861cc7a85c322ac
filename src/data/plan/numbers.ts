import { z } from 'zod';

/** The numbers of a place, or of what is printed at one, as they are stored in one list. */
export const storedNumbers = { numbers: z.array(z.string()) };

interface Stored {
  numbers: string[];
}

export interface Numbers {
  /** As printed before the name; null where nothing is. */
  printedNumber: string | null;
  /** The whole number in it, or the place among the siblings. */
  number: number;
}

type Read<Row, More> = Omit<Row, 'numbers'> & Numbers & More;

/** Reads the numbers of a place out of their list, with those of the roles down to it. */
export function numbersOfPlace<Row extends Stored>({ numbers, ...row }: Row): Read<Row, { code: string }> {
  return { ...row, ...read(numbers), code: numbers[2] ?? '' };
}

/** Reads the numbers of a reason out of their list, with the place that it is printed at in the words of the plan. */
export function numbersOfReason<Row extends Stored>({ numbers, ...row }: Row): Read<Row, { at: string }> {
  return { ...row, ...read(numbers), at: numbers[2] ?? '' };
}

const read = ([printedNumber, number]: string[]): Numbers => ({
  printedNumber: printedNumber || null,
  number: Number(number),
});
