import { useState } from 'react';
import { useSay } from '../shared/language';
import type { Assumption } from './assumptions';
import { Checks } from './checks';
import type { Carried } from './what-if.rows';

/** Lets choose bodies that become one. */
export function MergeForm({
  bodies,
  add,
}: {
  bodies: readonly Carried['department'][];
  add: (one: Assumption) => void;
}) {
  const say = useSay();
  const [chosen, choose] = useState<readonly string[]>([]);
  const [into, name] = useState('');
  const isReady = chosen.length > 0 && into.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) add({ merge: { departments: [...chosen], into: into.trim() } });
      }}
    >
      <h2>{say('mergeBodies')}</h2>
      {/* Several bodies named as one are not known one by one. */}
      <Checks
        legend={say('bodiesToMerge')}
        choices={bodies.filter(({ kind }) => kind !== 'GROUP')}
        chosen={chosen}
        choose={choose}
      />
      <p className="take">
        <label>
          <span>{say('nameAfterwards')}</span>{' '}
          <input type="text" maxLength={100} value={into} onChange={({ target }) => name(target.value)} />
        </label>
        <button type="submit" aria-disabled={!isReady}>
          {say('assumeMerge')}
        </button>
      </p>
    </form>
  );
}
