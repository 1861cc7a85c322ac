import { useSay } from '../shared/language';
import type { Assumption } from './assumptions';
import type { Carried } from './what-if.rows';

interface ChipsProps {
  assumptions: readonly Assumption[];
  before: readonly Carried[];
  change: (next: readonly Assumption[]) => void;
}

/** What is assumed, in order, each to be taken away again. On paper they say what the tables are of. */
export function AssumptionChips({ assumptions, before, change }: ChipsProps) {
  const say = useSay();
  if (assumptions.length === 0) return null;
  const nameOf = (id: string) =>
    before.find(({ department }) => department.id === id)?.department.name ?? id.split('/').at(-1) ?? id;
  const textOf = ({ merge, move }: Assumption) =>
    merge
      ? say('assumedMerge', { bodies: merge.departments.map(nameOf).join('・'), into: merge.into })
      : say('assumedMove', { count: move.programs.length, to: nameOf(move.to) });
  return (
    <section aria-labelledby="assumed">
      <h2 id="assumed">{say('assumptions')}</h2>
      <ol className="chips">
        {assumptions.map((one, place) => {
          const text = textOf(one);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may be assumed twice.
            <li key={`${place} ${text}`}>
              <span className="on-paper">{text}</span>
              <button
                type="button"
                aria-label={say('dropAssumption', { assumption: text })}
                onClick={() => change(assumptions.filter((other) => other !== one))}
              >
                {text} <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
        {assumptions.length > 1 && (
          <li>
            <button type="button" className="plain" onClick={() => change([])}>
              {say('dropAssumptions')}
            </button>
          </li>
        )}
      </ol>
    </section>
  );
}
