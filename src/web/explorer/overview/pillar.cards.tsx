import { hrefOfNode } from '../shared/address';
import { countsIn } from '../shared/counts';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NameLink, useNumbered } from '../shared/node-link';
import { useKindWord, usePlan } from '../shared/plan';
import type { PlanAtAGlance } from './totals';

/** The printed pillars: what each aims for, and for those that are not loaded, that they are not. */
export function PillarCards({ plan }: { plan: PlanAtAGlance }) {
  const say = useSay();
  const word = useKindWord();
  const numbered = useNumbered();
  const { missingPillars } = usePlan();
  const missing = missingPillars.map((number) => ({ number, pillar: null }));
  const loaded = plan.pillars.map((pillar) => ({ number: pillar.number, pillar }));
  const cards = [...missing, ...loaded].sort((one, other) => one.number - other.number);
  return (
    <section aria-labelledby="pillars">
      <h2 id="pillars">{word('PILLAR', 'many')}</h2>
      <ul className="cards">
        {cards.map(({ number, pillar }) =>
          pillar ? (
            <li key={number}>
              <h3>
                <NameLink id={pillar.id} name={pillar.name} mark={numbered('PILLAR', number)} />
              </h3>
              <p>{countsIn(say, pillar.programCount)}</p>
              {pillar.visions.length > 0 && (
                <ul>
                  {pillar.visions.map(({ id, summary }) => (
                    <li key={id}>
                      <Link href={hrefOfNode(id)}>
                        <span lang="ja">{summary}</span>
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ) : (
            <li key={number} className="missing">
              <h3>{numbered('PILLAR', number)}</h3>
              <p>{say('notLoaded')}</p>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
