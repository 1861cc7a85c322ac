import { useSay } from '../shared/language';
import type { Facet } from './filter.choices';
import { FILTER_NAMES, type FilterName, type ProgramFilter } from './program.filter';

interface FilterProps {
  facets: readonly Facet[];
  filter: ProgramFilter;
  change: (name: FilterName, value: string) => void;
}

/** What a list of programs can be narrowed by, each choice with how many it leaves. */
export function FilterForm({ facets, filter, change }: FilterProps) {
  const say = useSay();
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{say('words')}</span>
        <input type="search" value={filter.q} onChange={(event) => change('q', event.target.value)} />
      </label>
      {facets.map(({ name, label, choices }) => (
        <label key={name}>
          <span>{label}</span>
          <select value={filter[name]} onChange={(event) => change(name, event.target.value)}>
            <option value="">{say('all')}</option>
            {choices.map(({ value, label: text, count }) => (
              <option key={value} value={value}>
                {`${text} (${count})`}
              </option>
            ))}
          </select>
        </label>
      ))}
    </form>
  );
}

/** What the list is narrowed by, each to be taken away again. On paper they say what the list is of. */
export function FilterChips({ facets, filter, change, clear }: FilterProps & { clear: () => void }) {
  const say = useSay();
  const set = FILTER_NAMES.filter((name) => filter[name] !== '').map((name) => {
    const facet = facets.find((one) => one.name === name);
    const choice = facet?.choices.find(({ value }) => value === filter[name]);
    return { name, label: facet?.label ?? say('words'), value: choice?.label.trim() ?? filter[name] };
  });
  if (set.length === 0) return null;
  return (
    <ul className="chips">
      {set.map(({ name, label, value }) => (
        <li key={name}>
          <span className="on-paper">
            {label}: {value}
          </span>
          <button type="button" aria-label={say('clearFilter', { label, value })} onClick={() => change(name, '')}>
            {label}: {value} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {set.length > 1 && (
        <li>
          <button type="button" className="plain" onClick={clear}>
            {say('clearFilters')}
          </button>
        </li>
      )}
    </ul>
  );
}
