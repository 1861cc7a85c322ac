import { useSay } from '../shared/language';
import { Key } from '../shared/picture';
import { useValueWord } from '../shared/value-word';
import type { Series } from './indicator.groups';

const KINDS = ['BASELINE', 'TARGET', 'ACTUAL', 'ESTIMATE'] as const;

/** What pictures have signs for: the kinds of value, and the side on which a target is met. */
export type Drawn = (typeof KINDS)[number] | 'MET';

/** What pictures of these lines of numbers show. */
export function drawnKinds(series: readonly Pick<Series, 'values'>[]): Drawn[] {
  const drawn = series.flatMap(({ values }) => values).filter(({ value }) => value !== null);
  const kinds: Drawn[] = KINDS.filter((kind) => drawn.some((value) => value.kind === kind));
  return drawn.some(hasSide) ? [...kinds, 'MET'] : kinds;
}

/** Whether a target is met on one side of its number, or in a range. */
export const hasSide = ({ kind, bound, valueTo, superseded }: Series['values'][number]): boolean =>
  kind === 'TARGET' && !superseded && ((bound !== null && bound !== 'ABOUT') || valueTo !== null);

const SIGNS = { BASELINE: 'baseline', TARGET: 'target', ACTUAL: 'actual', ESTIMATE: 'estimate', MET: 'met' } as const;

/** What the marks of values mean. */
export function ValueKeys({ kinds }: { kinds: readonly Drawn[] }) {
  const say = useSay();
  const valueWord = useValueWord();
  return kinds.map((kind) => (
    <Key key={kind} className={SIGNS[kind]}>
      {kind === 'MET' ? say('metSide') : valueWord('ValueKind', kind)}
    </Key>
  ));
}
