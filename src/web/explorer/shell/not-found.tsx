import { hrefOf, useAddress } from '../shared/address';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Page } from '../shared/page';
import { VIEWS } from '../views';

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
        {VIEWS.map(({ path, title }) => (
          <li key={path}>
            <Link href={hrefOf(path)}>{say(title)}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
