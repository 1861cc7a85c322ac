import { totalmem } from 'node:os';

/** What Neo4j gets of the memory of this machine, in megabytes. */
export interface Neo4jMemory {
  heap: number;
  /** What it keeps of its files. */
  pageCache: number;
  /** What all statements under way may take of the heap, together. */
  transactions: number;
}

/** Enough for the plans of some cities, and for the import of one of 10,000 programs. */
export const USUAL_NEO4J_MB = 704;
const USUAL_PAGE_CACHE_MB = 64;
/** With less it would not start, or refuse the import of a large plan. */
export const LEAST_NEO4J_MB = 512;
/** The plans of all municipalities take five gigabytes. */
const MOST_BY_ITSELF = 8_192;
/** The rest is for this program, others, and what the system keeps of files. */
const SHARE_OF_MACHINE = 1 / 8;
/** Of what is more than usual, the page cache gets most: a question reads much more than it holds. */
const SHARE_OF_PAGE_CACHE = 3 / 4;

/** How Neo4j divides so many megabytes. */
export function neo4jMemory(total: number): Neo4jMemory {
  const more = Math.max(0, total - USUAL_NEO4J_MB);
  const pageCache = USUAL_PAGE_CACHE_MB + Math.floor(more * SHARE_OF_PAGE_CACHE);
  const heap = total - pageCache;
  return { heap, pageCache, transactions: Math.floor(heap / 2) };
}

/** How many megabytes of a machine's Neo4j takes where nobody says it. */
export const ownShareOf = (machineMb: number): number =>
  Math.floor(Math.min(Math.max(machineMb * SHARE_OF_MACHINE, USUAL_NEO4J_MB), MOST_BY_ITSELF));

/** The memory of this machine, or of the container that this process is in, in megabytes. */
export function machineMb(): number {
  const constrained = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.min(totalmem(), constrained) / 2 ** 20;
}
