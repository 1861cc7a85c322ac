import { LISTINGS_PATH, VIEW_PATHS } from '../../../domain/view';
import { hrefOf } from './address';
import { useSay } from './language';
import { Link } from './link';

interface ProgramCountProps {
  /** What the programs are of. */
  of: string;
  count: number;
  /** What a list is narrowed to so that it has as many rows: see the filter of programs. */
  filter: Record<string, string>;
  /** Whether listings are counted, and not programs. */
  isOfListings?: boolean;
}

/** A number of programs, or of the lines that list them, that leads to the list of those; 0 leads nowhere. */
export function ProgramCount({ of, count, filter, isOfListings = false }: ProgramCountProps) {
  const say = useSay();
  if (count === 0) return 0;
  return (
    <Link
      href={hrefOf(isOfListings ? LISTINGS_PATH : VIEW_PATHS.programList, filter)}
      aria-label={say(isOfListings ? 'seeListings' : 'seePrograms', { name: of, count })}
    >
      {count}
    </Link>
  );
}
