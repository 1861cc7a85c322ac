import type { ListedProgramFragment } from '../operations.generated';
import { ListPage } from './list.page';
import { programRow } from './program.rows';

const rowOf = (program: ListedProgramFragment) => [programRow(program)];

/** The programs of a plan, each once. */
export default function ProgramsView() {
  return <ListPage of="programList" rowsOf={rowOf} />;
}
