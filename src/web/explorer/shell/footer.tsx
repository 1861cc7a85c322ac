import { GLOSSARY_PATH, IMPORT_PATH } from '../../../domain/view';
import { hrefOf } from '../shared/address';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';

/** What is the plan's own and what is not, and where to go on for those who rather ask than look. */
export function Footer() {
  const say = useSay();
  return (
    <footer className="foot">
      <p>{say('inOwnWords')}</p>
      <p>
        <a href="/graphiql">{say('askYourself')}</a> <Link href={hrefOf(IMPORT_PATH)}>{say('import')}</Link>{' '}
        <Link href={hrefOf(GLOSSARY_PATH)}>{say('glossary')}</Link>
      </p>
    </footer>
  );
}
