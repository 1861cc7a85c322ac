import type { PartFragment } from '../operations.generated';
import { hrefOfNode } from './address';
import { Link } from './link';
import { useValueWord } from './value-word';

/** The bodies responsible for something, by their parts, and behind each what it stands in: as this plan prints them. */
export function Bodies({ parts }: { parts: readonly PartFragment[] }) {
  const valueWord = useValueWord();
  return (
    <ul className="inline bodies">
      {parts.map(({ department, printedName, role, note }) => (
        <li key={department.id}>
          {role && <small>{valueWord('BodyRole', role)}</small>} {/* The body itself may have another name by now. */}
          <Link href={hrefOfNode(department.id)}>
            {department.parent && <small lang="ja">{department.parent.name} </small>}
            <span lang="ja">{printedName}</span>
          </Link>{' '}
          {note && <small lang="ja">{note}</small>}
        </li>
      ))}
    </ul>
  );
}
