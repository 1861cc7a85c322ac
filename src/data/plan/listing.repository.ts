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
    initiativeId: z.string(),
    programId: z.string(),
  })
  .transform((listing) => ({ id: listingId(listing.initiativeId, listing.order), ...listing }));

/** One line of an initiative's table. */
export type ProgramListing = z.infer<typeof listingRow>;

export const listingsOfInitiative = listBehind('listing.byInitiatives', listingRow);
export const listingsOfProgram = listBehind('listing.byPrograms', listingRow);
