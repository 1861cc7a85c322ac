import { useParameter } from '../shared/address';
import { useSay } from '../shared/language';
import type { Column } from '../shared/sort-table';
import { USUAL_COLUMNS } from './program.columns';
import type { ProgramRow } from './program.rows';

type Columns = readonly Column<ProgramRow>[];

/** The columns that are shown: those that the address names, the first always among them. */
export function useShownColumns(columns: Columns): Columns {
  const [chosen] = useChosen();
  return columns.filter(({ key }, place) => place === 0 || chosen.includes(key));
}

/** Lets choose which columns are shown. */
export function ColumnChoice({ columns }: { columns: Columns }) {
  const say = useSay();
  const [chosen, choose] = useChosen();
  return (
    <details className="columns">
      <summary>{say('columns')}</summary>
      <fieldset>
        <legend className="unseen">{say('columns')}</legend>
        {columns.slice(1).map(({ key, header }) => (
          <label key={key} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={({ target }) => choose(target.checked ? [...chosen, key] : chosen.filter((one) => one !== key))}
            />
            {header}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

const SEPARATOR = '.';
// The same columns are the same address, whichever was chosen last.
const addressOf = (keys: readonly string[]) => [...keys].sort().join(SEPARATOR);
const USUAL = addressOf(USUAL_COLUMNS);

function useChosen(): [chosen: readonly string[], choose: (keys: readonly string[]) => void] {
  const [keys, setKeys] = useParameter('columns', USUAL, { replace: true });
  const chosen = keys.split(SEPARATOR);
  return [chosen, (next) => setKeys(addressOf(next) || 'name')];
}
