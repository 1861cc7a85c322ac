import { useState } from 'react';
import { MovableProgramsDocument, type MovableProgramsQuery } from '../operations.generated';
import { Failure, Waiting } from '../shared/answer';
import { useSay } from '../shared/language';
import { useKindWord, usePlan } from '../shared/plan';
import { useAllPages } from '../shared/use-all-pages';
import type { Assumption } from './assumptions';
import { Checks } from './checks';
import type { Carried } from './what-if.rows';

const pageOf = ({ programs }: MovableProgramsQuery) => programs;

interface MoveProps {
  /** The bodies as printed, by which programs are found. */
  printed: readonly Carried[];
  /** Those that there would be. */
  bodies: readonly Carried['department'][];
  add: (one: Assumption) => void;
}

/** Lets choose programs of a body, and who takes them over. */
export function MoveForm({ printed, bodies, add }: MoveProps) {
  const say = useSay();
  const word = useKindWord();
  const plan = usePlan();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [chosen, choose] = useState<readonly string[]>([]);
  const { nodes, isWhole, asked } = useAllPages(MovableProgramsDocument, from ? { plan: plan.id } : null, pageOf);
  const programs = nodes.filter(({ departments }) => departments.some(({ id }) => id === from));
  const isReady = chosen.length > 0 && to !== '';
  const options = (all: readonly Carried['department'][]) =>
    all.map(({ id, name }) => (
      <option key={id} value={id} lang="ja">
        {name}
      </option>
    ));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) add({ move: { programs: [...chosen], to } });
      }}
    >
      <h2>{say('movePrograms')}</h2>
      <p className="take">
        <label>
          <span>{say('movedFrom')}</span>{' '}
          <select
            value={from}
            onChange={({ target }) => {
              setFrom(target.value);
              choose([]);
            }}
          >
            <option value="">{say('choose')}</option>
            {options(printed.map(({ department }) => department))}
          </select>
        </label>
      </p>
      {from && asked.error && <Failure error={asked.error} retry={asked.retry} />}
      {from && !asked.error && !isWhole && <Waiting />}
      {from && isWhole && <Checks legend={word('PROGRAM')} choices={programs} chosen={chosen} choose={choose} />}
      <p className="take">
        <label>
          <span>{say('movedTo')}</span>{' '}
          <select value={to} onChange={({ target }) => setTo(target.value)}>
            <option value="">{say('choose')}</option>
            {options(bodies)}
          </select>
        </label>
        <button type="submit" aria-disabled={!isReady}>
          {say('assumeMove')}
        </button>
      </p>
    </form>
  );
}
