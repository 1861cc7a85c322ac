import { messageIn } from '../../../domain/bilingual';
import type { ImportedFragment } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { AskError } from '../shared/ask';
import { useLanguage, useSay } from '../shared/language';
import { UnreadableFileError } from './plan.file';

type Changes = NonNullable<ImportedFragment['changes']>;

/** What is wrong with a file, each with its place. */
export function Problems({ problems }: { problems: ImportedFragment['userErrors'] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <p className="notice failure">{say('importProblems', { count: problems.length })}</p>
      <ol className="problems">
        {problems.map((problem) => (
          <li key={problem.message}>{messageIn(language, problem)}</li>
        ))}
      </ol>
    </>
  );
}

const STORED = { CREATED: 'importCreated', UPDATED: 'importUpdated', UNCHANGED: 'importUnchanged' } as const;
const TRIED = { CREATED: 'importWouldCreate', UPDATED: 'importWouldUpdate', UNCHANGED: 'importUnchanged' } as const;

/** What an import changed, or would. */
export function Imported({ imported, isStored }: { imported: ImportedFragment; isStored: boolean }) {
  const say = useSay();
  const { outcome, plan, counts, changes, hiddenSeries } = imported;
  if (!outcome || !counts || !changes) return null;
  return (
    <>
      <p className="notice">
        {say((isStored ? STORED : TRIED)[outcome])}{' '}
        {/* A page anew, since the plans that there are are asked for once. */}
        {isStored && plan && <a href={hrefOf('/', { plan: plan.id })}>{say('importSee')}</a>}
      </p>
      {hiddenSeries.length > 0 && (
        <p className="notice partial">{say('importHidden', { series: hiddenSeries.join('、') })}</p>
      )}
      <Things word="importAdded" things={changes.added} count={counts.added} />
      <Things word="importChanged" things={changes.changed} count={counts.changed} />
      <Things word="importRemoved" things={changes.removed} count={counts.removed} />
    </>
  );
}

interface ThingsProps {
  word: 'importAdded' | 'importChanged' | 'importRemoved';
  things: Changes['added'];
  count: number;
}

function Things({ word, things, count }: ThingsProps) {
  const say = useSay();
  if (count === 0) return null;
  return (
    <details open={count <= 20}>
      <summary>
        {say(word)} {count}
      </summary>
      <ul className="things">
        {things.map(({ id, label }) => (
          <li key={id}>
            <span lang="ja">{label}</span> <code>{id}</code>
          </li>
        ))}
      </ul>
      {count > things.length && <p className="hint">{say('shownOf', { count, shown: things.length })}</p>}
    </details>
  );
}

/** Why nothing came of a file or a request. */
export function Failure({ error }: { error: unknown }) {
  const say = useSay();
  const language = useLanguage();
  if (error instanceof UnreadableFileError)
    return <p className="notice failure">{say(error.word, { name: error.file })}</p>;
  if (!(error instanceof AskError)) throw error;
  return <p className="notice failure">{error.text?.[language] ?? say(error.reason)}</p>;
}
