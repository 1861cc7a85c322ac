import type { IdWord } from '../domain/identity.js';
import type { PlanDocument } from './plan-document.schema.js';
import type { Loose } from './shape/loose.js';

/** What a part of a plan continues, as the document names it. */
export interface Continued {
  /** The key of its plan; undefined where it is that of the edition before. */
  plan: string | undefined;
  word: string;
  name: string;
}

/** The parts of `program/job-coach` or `sapporo-2018/program/job-coach`. */
export function continued(reference: string): Continued {
  const [name = '', word = '', plan] = reference.split('/').reverse();
  return { plan, word, name };
}

/** The key of the one plan that a document says it continues; undefined where there is none, or several. */
export function planBefore({ relations }: Pick<Loose<PlanDocument>, 'relations'>): string | undefined {
  const [before, ...others] = (relations ?? []).flatMap((one) =>
    one?.kind === 'CONTINUES' && one.plan !== undefined ? [one.plan] : [],
  );
  return others.length === 0 ? before : undefined;
}

/** What a place may have been: any place, since a level may have been another then. */
const PLACES: readonly IdWord[] = ['pillar', 'measure', 'initiative'];

/** What a part of each kind may continue. */
export const CONTINUED_WORDS: Record<'program' | 'place' | 'indicator', readonly string[]> = {
  program: ['program'],
  place: [...PLACES, 'section'],
  indicator: ['indicator'],
};
