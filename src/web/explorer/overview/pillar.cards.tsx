import { hrefOfNode } from '../shared/address';
import { countsIn } from '../shared/counts';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NameLink, useNumbered } from '../shared/node-link';
import { spotsOf } from '../shared/outline';
import { Summary } from '../shared/plain';
import { useKindWord, usePlan } from '../shared/plan';
import type { GlancedPlace } from './overview.outline';

/** The printed pillars: what each aims for, and for those that are not loaded, that they are not. A plan without pillars shows none. */
export function PillarCards({ places }: { places: readonly GlancedPlace[] }) {
  const say = useSay();
  const word = useKindWord();
  const numbered = useNumbered();
  const { missingPillars, loadedPillars } = usePlan();
  const missing = missingPillars.map((number) => ({ number, pillar: null }));
  const loaded = spotsOf(places)
    .filter(({ place }) => place.kind === 'PILLAR')
    .map(({ place: pillar }, order) => ({ number: loadedPillars[order] ?? order, pillar }));
  // In the order of print, which is that of numbers only where some are missing.
  const cards = missing.length === 0 ? loaded : [...missing, ...loaded].sort((one, other) => one.number - other.number);
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="pillars">
      <h2 id="pillars">{word('PILLAR', 'many')}</h2>
      <ul className="cards">
        {cards.map(({ number, pillar }) =>
          pillar ? (
            <li key={pillar.id}>
              <h3>
                <NameLink
                  id={pillar.id}
                  name={pillar.name}
                  mark={pillar.printedNumber === null ? '' : numbered('PILLAR', pillar.printedNumber)}
                />
              </h3>
              {pillar.programCount.listed > 0 && <p>{countsIn(say, pillar.programCount)}</p>}
              {pillar.visions.length > 0 && (
                <ul>
                  {pillar.visions.map(({ id, summary }) => (
                    <li key={id}>
                      <Link href={hrefOfNode(id)}>
                        <Summary id={id}>{summary ?? word('VISION')}</Summary>
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
