import { z } from 'zod';
import * as input from '../domain/input.schema.js';
import { body, lineFields } from './beside.schema.js';
import { page, plain, printedNumber, summary, text } from './fields.schema.js';

/** What a document calls a program, body or place by: its key, or its name as printed. */
export const calledBy = (description: string) => text(`${description}: its key, or its name as printed.`);

/** A line of a table of programs. */
const listing = z
  .strictObject({
    program: calledBy('The program').max(input.LENGTHS.name),
    printedNumber,
    relisted: z.boolean().meta({ description: 'true if the line is marked 《再掲》.' }).optional(),
    summary: summary('this line').optional(),
    plain: plain('this line').optional(),
    page,
    departments: z
      .array(body('A body'))
      .min(1)
      .meta({ description: 'The bodies printed on this line, only if they differ from those of the program.' })
      .optional(),
    ...lineFields,
  })
  .meta({ id: 'listing', description: 'One line of a table of programs (掲載).' });

export const lines = (description: string) => z.array(listing).meta({ description }).optional();
