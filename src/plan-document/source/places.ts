import type { Bilingual } from '../../domain/bilingual.js';
import type { Path } from '../path.js';
import type { Problem } from '../problem.js';

/** Where in a file the values of a document stand: a text counts letters, a workbook counts cells. */
export interface Places {
  /** A problem with what stands there. */
  problem(offset: number, message: Bilingual, path?: Path): Problem;
  /** The place in the middle of a sentence: 12行目, line 12. */
  saidAt(offset: number): Bilingual;
}
