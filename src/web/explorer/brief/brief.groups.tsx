import { type ProgramRow, placeName } from '../programs/program.rows';
import { useStatusWord } from '../shared/assessment';
import { FoundGaps } from '../shared/found-gaps';
import { kindOf } from '../shared/kind';
import { useSay } from '../shared/language';
import { NameLink } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import type { BriefGroup } from './brief.rows';

/** What a brief is about, measure by measure: programs, what is measured, and what the review found. */
export function BriefGroups({ of, groups }: { of: string; groups: readonly BriefGroup[] }) {
  return groups.map((group) => <Group key={group.place?.id ?? ''} of={of} group={group} />);
}

function Group({ of, group: { place, lines, indicators, gaps } }: { of: string; group: BriefGroup }) {
  const say = useSay();
  const word = useKindWord();
  const title = place ? placeName(place) : word('PLAN');
  return (
    <section className="brief-group" aria-label={title}>
      <h2>
        {place ? <NameLink id={place.id} name={place.name} mark={place.printedNumber ?? ''} /> : title}{' '}
        {place?.__typename === 'Measure' && place.priority && <span className="badge">{say('priority')}</span>}
      </h2>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{word('PROGRAM')}</th>
              <th scope="col">{say('inPlace')}</th>
              <th scope="col">{say('withWhom')}</th>
              <th scope="col">{say('page')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.key} of={of} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      <Indicators indicators={indicators} />
      <FoundGaps gaps={gaps} level={3} />
    </section>
  );
}

function Line({
  of,
  line: { id, name, responsibilities, places, isRelisted, pages },
}: {
  of: string;
  line: ProgramRow;
}) {
  const say = useSay();
  const others = responsibilities.filter(({ department }) => department.id !== of);
  const place = places.at(-1);
  return (
    <tr>
      <th scope="row">
        <NameLink id={id} name={name} /> {isRelisted && <span className="badge">{say('relistedOne')}</span>}
      </th>
      <td>
        {place && kindOf(place) === 'INITIATIVE' && (
          <NameLink id={place.id} name={place.name} mark={place.printedNumber ?? ''} />
        )}
      </td>
      <td lang="ja">{others.map(({ printedName }) => printedName).join('、')}</td>
      <td className="number">{pages.join('、')}</td>
    </tr>
  );
}

function Indicators({ indicators }: Pick<BriefGroup, 'indicators'>) {
  const word = useKindWord();
  const statusWord = useStatusWord();
  if (indicators.length === 0) return null;
  return (
    <>
      <h3>{word('INDICATOR', 'many')}</h3>
      <ul className="links">
        {indicators.map(({ id, name, direction, series }) => (
          <li key={id}>
            <NameLink id={id} name={name} />{' '}
            {series.map((line) => (
              <small key={line.id}>
                <span lang="ja">{line.name}</span> {line.assessment && statusWord(line.assessment.status, direction)}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
