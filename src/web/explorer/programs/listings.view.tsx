import { ListPage } from './list.page';
import { lineRows } from './program.rows';

/** The lines of a plan that list its programs: as often as each is listed. */
export default function ListingsView() {
  return <ListPage of="listingList" rowsOf={lineRows} />;
}
