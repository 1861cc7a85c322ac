import type { Bilingual } from '../domain/bilingual.js';
import type { Suggestions } from './nearest.js';
import type { Path } from './path.js';

/** Something wrong, before it is looked up where that stands in the file. */
export interface Finding {
  path: Path;
  /** The name of the last field of `path` is at fault, not its value. */
  atKey?: boolean;
  /** Where it stands in the text, where `path` alone does not tell. */
  offset?: number;
  /** Written only for what is shown: a hostile document has far more findings than anyone reads. */
  message: Bilingual | ((saidAt: (path: Path) => Bilingual, suggestions: Suggestions) => Bilingual);
}
