import { useSay } from '../shared/language';

/** Where to go on for those who rather ask than look. */
export function Footer() {
  const say = useSay();
  return (
    <footer className="foot">
      <p>
        <a href="/graphiql">{say('askYourself')}</a>
      </p>
    </footer>
  );
}
