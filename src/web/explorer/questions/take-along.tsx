import { FILE_FORMATS } from '../../../tables/table.formats';
import { useCopy } from '../shared/copying';
import { useLanguage, useSay } from '../shared/language';
import type { Question } from './question.panel';

interface TakeAlongProps {
  question: Question;
  variables: Record<string, unknown>;
  texts: Record<string, string>;
}

/** A question to go: its document, a command that asks it, its answer as a file. */
export function TakeAlong({ question, variables, texts }: TakeAlongProps) {
  const say = useSay();
  const language = useLanguage();
  const [copy, became] = useCopy();
  const query = new URLSearchParams({ ...texts, lang: language });
  return (
    <>
      <p className="take">
        {FILE_FORMATS.map(({ ending, label }) => (
          <a key={ending} className="button" href={`/csv/${question.name}.${ending}?${query}`} download>
            {label[language === 'ja' ? 0 : 1]}
          </a>
        ))}
      </p>
      <details>
        <summary>{say('forDevelopers')}</summary>
        <p className="take">
          <button type="button" onClick={() => copy('GraphQL', question.document)}>
            {say('copy', { what: 'GraphQL' })}
          </button>
          <button type="button" onClick={() => copy('curl', curlOf(question, variables))}>
            {say('copy', { what: 'curl' })}
          </button>
          {became}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a document wider than the screen has to scroll by keyboard. */}
        <pre tabIndex={0}>{question.document}</pre>
      </details>
    </>
  );
}

/** A command for a shell; a quote within quotes is closed, escaped and opened again. */
function curlOf({ document }: Question, variables: Record<string, unknown>): string {
  const body = JSON.stringify({ query: document, variables }).replaceAll("'", `'\\''`);
  return `curl ${location.origin}/graphql -H 'content-type: application/json' -d '${body}'`;
}
