import { useSay } from '../shared/language';

/** What is the plan's own and what is not, and where to go on for those who rather ask than look. */
export function Footer() {
  const say = useSay();
  return (
    <footer className="foot">
      <p>{say('inOwnWords')}</p>
      <p>
        <a href="/graphiql">{say('askYourself')}</a>
      </p>
    </footer>
  );
}
