import { amounts, facts, ratings, responsible, schedule } from './beside.layout.js';
import { files, footnotes, markLegend, ratingScale, relations } from './footnotes.layout.js';
import { indicators, values } from './indicators.layout.js';
import { evidence, figures, links, places, reasons } from './places.layout.js';
import { committees, departments, listings, programs } from './programs.layout.js';
import type { SheetLayout } from './sheet.layout.js';

/** All sheets with a row a thing, in their order. */
export const SHEETS: readonly SheetLayout[] = [
  places,
  reasons,
  links,
  evidence,
  figures,
  programs,
  listings,
  departments,
  committees,
  indicators,
  values,
  responsible,
  ratings,
  amounts,
  schedule,
  facts,
  footnotes,
  markLegend,
  ratingScale,
  files,
  relations,
];
