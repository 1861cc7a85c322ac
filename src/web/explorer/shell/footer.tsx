import { GLOSSARY_PATH, GOALS_PATH, IMPORT_PATH } from '../../../domain/view';
import { PlanSourceDocument } from '../operations.generated';
import { hrefOf, hrefOfNode } from '../shared/address';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { type PlanChoice, planName, usePlanIfLoaded } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';

/** Where the numbers come from, what is the plan's own and what is not, and where to go on for those who rather ask than look. */
export function Footer() {
  const say = useSay();
  const plan = usePlanIfLoaded();
  return (
    <footer className="foot">
      {plan && <Source plan={plan} />}
      <p>{say('inOwnWords')}</p>
      <p>
        <a href="/graphiql">{say('askYourself')}</a> <Link href={hrefOf(IMPORT_PATH)}>{say('import')}</Link>{' '}
        <Link href={hrefOf(GOALS_PATH)}>{say('goals')}</Link>{' '}
        <Link href={hrefOf(GLOSSARY_PATH)}>{say('glossary')}</Link>
      </p>
    </footer>
  );
}

/** The printed plan and the city's files of it, when it was imported, and which revision of it is shown. */
function Source({ plan }: { plan: PlanChoice }) {
  const say = useSay();
  const language = useLanguage();
  const stored = useAnswer(PlanSourceDocument, { plan: plan.id }).answer?.data.plan;
  const imported = stored?.history.nodes.find(({ what }) => what === 'PLAN_IMPORTED');
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return (
    <p className="source">
      {say('source')}: <span lang="ja">{planName(plan)}</span>
      {stored?.published && <span lang="ja"> {stored.published}</span>}
      {stored?.files.map(({ url, title }) => (
        <span key={url}>
          {' '}
          <a href={url} rel="noreferrer" lang="ja">
            {title ?? url}
          </a>
        </span>
      ))}
      {imported && <span> {say('importedOn', { date: date.format(new Date(imported.at)) })}</span>}
      {stored && (
        <span>
          {' '}
          <Link href={hrefOfNode(plan.id)}>{say('revisionOf', { revision: readable(stored.revision) })}</Link>
        </span>
      )}
    </p>
  );
}

/** As much of a revision as tells it from others, in groups that can be read aloud. */
const readable = (revision: string): string => revision.slice(0, 12).replaceAll(/(.{4})(?=.)/g, '$1-');
