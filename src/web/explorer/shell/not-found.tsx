import { VIEW_PATHS, type ViewName } from '../../../domain/view';
import { hrefOf, useAddress } from '../shared/address';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Page } from '../shared/page';

/** What an address shows that leads to nothing: that it does, and where to go on. */
export function NotFound({ id }: { id?: string }) {
  const say = useSay();
  const { pathname } = useAddress();
  return (
    <Page title={say(id ? 'unknownNode' : 'notFound')}>
      <p>
        <code>{id ?? pathname}</code>
      </p>
      <p>{say('goOn')}</p>
      <ul>
        {(Object.keys(VIEW_PATHS) as ViewName[]).map((view) => (
          <li key={view}>
            <Link href={hrefOf(VIEW_PATHS[view])}>{say(view)}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
