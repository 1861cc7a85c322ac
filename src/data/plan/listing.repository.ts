import { z } from 'zod';
import { listingId } from '../../domain/identity.js';
import { listBehind } from '../store/edge.js';

export const listingRow = z
  .object({
    order: z.number(),
    relisted: z.boolean(),
    summary: z.string().nullable(),
    page: z.number().nullable(),
    /** The ids of the bodies printed on this line, where they differ from the program's. */
    departments: z.array(z.string()).nullable(),
    /** The id of the place whose table has the line, or of the plan. */
    placeId: z.string(),
    programId: z.string(),
  })
  .transform((listing) => ({ id: listingId(listing.placeId, listing.order), ...listing }));

/** One line of the table of a place, or of the plan. */
export type ProgramListing = z.infer<typeof listingRow>;

export const listingsOfPlace = listBehind('listing.byPlaces', listingRow);
/** What is printed before the lines of a table, by their order; lines without are left out. */
export const printedNumbersOfLines = listBehind(
  'listing.printedNumbers',
  z.object({ order: z.number(), printedNumber: z.string() }),
);
export const listingsOfProgram = listBehind('listing.byPrograms', listingRow);
