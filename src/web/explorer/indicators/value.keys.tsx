import { Key } from '../shared/picture';
import { useValueWord } from '../shared/value-word';
import type { Series } from './indicators.view';

const KINDS = ['BASELINE', 'TARGET', 'ACTUAL'] as const;

/** The kinds of value that pictures of these lines of numbers have marks for. */
export function drawnKinds(series: readonly Series[]) {
  const drawn = series.flatMap(({ values }) => values).filter(({ value }) => value !== null);
  return KINDS.filter((kind) => drawn.some((value) => value.kind === kind));
}

const SIGNS = { BASELINE: 'baseline', TARGET: 'target', ACTUAL: 'actual' } as const;

/** What the marks of values mean. */
export function ValueKeys({ kinds }: { kinds: readonly (typeof KINDS)[number][] }) {
  const valueWord = useValueWord();
  return kinds.map((kind) => (
    <Key key={kind} className={SIGNS[kind]}>
      {valueWord('ValueKind', kind)}
    </Key>
  ));
}
