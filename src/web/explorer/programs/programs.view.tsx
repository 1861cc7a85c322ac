import { ListPage } from './list.page';
import { programRow } from './program.rows';

/** The programs of a plan, each once. */
export default function ProgramsView() {
  return <ListPage of="programList" rowsOf={(program) => [programRow(program)]} />;
}
