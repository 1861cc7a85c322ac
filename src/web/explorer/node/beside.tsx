import type { PartFragment, RatingOfNodeFragment } from '../operations.generated';
import { hrefOfNode } from '../shared/address';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NodeLink } from '../shared/node-link';
import { useValueWord } from '../shared/value-word';
import { Amounts } from './amounts';
import type { NodeOnPage } from './node.view';

/** The signs printed beside a node, each with what the legend says of it. */
export function Marks({ node }: { node: NodeOnPage }) {
  if (!('marks' in node) || node.marks.length === 0) return null;
  return (
    <p className="badges">
      {node.marks.map(({ text, meaning }) => (
        <span key={text} lang="ja">
          <span className="badge">{text}</span> {meaning && <small>{meaning}</small>}
        </span>
      ))}
    </p>
  );
}

/** What is printed beside a node: who is responsible, the city's verdicts, other fields, amounts, and steps. */
export function Beside({ node }: { node: NodeOnPage }) {
  const say = useSay();
  if (!('responsibilities' in node)) return null;
  // Bodies of a program of which no more than the name is printed are among its links already.
  const parts = node.responsibilities.filter(
    ({ role, note, department }) => role ?? note ?? department.parent ?? node.__typename !== 'Program',
  );
  const printed = [
    ...parts.map((part) => <Part key={part.department.id} part={part} />),
    ...('ratings' in node ? node.ratings.map((rating) => <RatingOfCity key={rating.id} rating={rating} />) : []),
    ...node.printedFields.map(({ name, text }) => (
      <div key={`${name} ${text}`} lang="ja">
        <dt>{name}</dt>
        <dd>{text}</dd>
      </div>
    )),
    ...('schedule' in node ? node.schedule : []).map(({ start, end, text, by }) => (
      <div key={`${start} ${text} ${by?.id}`}>
        <dt>
          {say('schedule')} {start}–{end}
        </dt>
        <dd>
          <span lang="ja">{text}</span> {by && <NodeLink node={by} />}
        </dd>
      </div>
    )),
  ];
  return (
    <>
      {printed.length > 0 && <dl className="facts">{printed}</dl>}
      {'amounts' in node && node.amounts.length > 0 && <Amounts amounts={node.amounts} />}
    </>
  );
}

function Part({ part: { printedName, role, note, department } }: { part: PartFragment }) {
  const valueWord = useValueWord();
  const word = valueWord('NodeKind', 'DEPARTMENT');
  return (
    <div>
      <dt>{role ? `${word}（${valueWord('BodyRole', role)}）` : word}</dt>
      <dd>
        {/* As this plan prints it; the body itself may have another name by now. */}
        <Link href={hrefOfNode(department.id)}>
          {department.parent && <small lang="ja">{department.parent.name} </small>}
          <span lang="ja">{printedName}</span>
        </Link>{' '}
        {note && <small lang="ja">{note}</small>}
      </dd>
    </div>
  );
}

function RatingOfCity({ rating: { grade, fiscalYear, aspect, note } }: { rating: RatingOfNodeFragment }) {
  const say = useSay();
  return (
    <div>
      <dt>
        {say('ratings')} {aspect && <span lang="ja">{aspect}</span>} {fiscalYear}
      </dt>
      <dd lang="ja">
        <span className="badge">{grade}</span> {note}
      </dd>
    </div>
  );
}
