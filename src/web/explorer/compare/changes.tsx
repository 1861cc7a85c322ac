import { ComparisonDocument, type ComparisonQuery, type PlanChangeKind } from '../operations.generated';
import { useParameter } from '../shared/address';
import { AnswerOf, Waiting } from '../shared/answer';
import { Choice } from '../shared/choice';
import { kindOf } from '../shared/kind';
import { useSay } from '../shared/language';
import { useAllPages } from '../shared/use-all-pages';
import { useValueWord } from '../shared/value-word';
import type { Change } from './change.rows';
import { ChangeTable } from './change.table';

const pageOf = ({ comparePlans }: ComparisonQuery) => comparePlans;

/** In the order in which a reader asks for them. */
const KINDS_OF_CHANGE = [
  'ADDED',
  'REMOVED',
  'RENAMED',
  'MOVED',
  'SPLIT',
  'MERGED',
  'CHANGED',
] as const satisfies PlanChangeKind[];

/** What differs between two plans, all of it or what is chosen of it. */
export function ChangesOf({ from, to }: { from: string; to: string }) {
  const { nodes, isWhole, asked } = useAllPages(ComparisonDocument, { from, to }, pageOf);
  return (
    <AnswerOf asked={asked}>{() => (isWhole ? <Chosen changes={nodes} from={from} to={to} /> : <Waiting />)}</AnswerOf>
  );
}

function Chosen({ changes, from, to }: { changes: readonly Change[]; from: string; to: string }) {
  const say = useSay();
  const valueWord = useValueWord();
  const [kind, setKind] = useParameter('change');
  const [part, setPart] = useParameter('kind');
  const ofPart = changes.filter((change) => !part || isOf(change, part));
  const shown = ofPart.filter((change) => !kind || change.kind === kind);
  if (changes.length === 0) return <p className="notice">{say('noChanges')}</p>;
  const parts = [...new Set(changes.flatMap(kindsOf))];
  return (
    <>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={say('kindOfChange')}
          value={kind}
          values={KINDS_OF_CHANGE.filter((one) => one === kind || ofPart.some((change) => change.kind === one))}
          nameOf={(one) =>
            `${valueWord('PlanChangeKind', one)} (${ofPart.filter((change) => change.kind === one).length})`
          }
          choose={setKind}
        />
        <Choice
          label={say('kind')}
          value={part}
          values={parts}
          nameOf={(one) => `${valueWord('NodeKind', one)} (${changes.filter((change) => isOf(change, one)).length})`}
          choose={setPart}
        />
      </form>
      {shown.length === 0 ? (
        <p className="notice">{say('nothingChosen')}</p>
      ) : (
        <ChangeTable changes={shown} from={from} to={to} />
      )}
    </>
  );
}

const kindsOf = ({ before, after }: Change) => [...new Set([...after, ...before].map((node) => kindOf(node)))];

const isOf = (change: Change, kind: string) => kindsOf(change).some((one) => one === kind);
