import { messageIn } from '../../../domain/bilingual';
import { GapsDocument, type GapsQuery } from '../operations.generated';
import { hrefOf, useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { Choice } from '../shared/choice';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NodeLink, textOf } from '../shared/node-link';
import { Page } from '../shared/page';
import { usePlan } from '../shared/plan';
import { SEVERITIES } from '../shared/severity';
import { CHAINED } from '../shared/shown-in';
import { type Column, SortTable } from '../shared/sort-table';
import { useAnswer } from '../shared/use-answer';
import { useValueWord } from '../shared/value-word';

type Gap = GapsQuery['gaps'][number];

/** Where the chain of the plan breaks, by rule and severity. */
export default function GapsView() {
  const say = useSay();
  const { id } = usePlan();
  const asked = useAnswer(GapsDocument, { plan: id });
  return (
    <Page title={say('gaps')} lead={say('gapsLead')}>
      <AnswerOf asked={asked}>{({ gaps }) => <Gaps gaps={gaps} />}</AnswerOf>
    </Page>
  );
}

function Gaps({ gaps }: { gaps: Gap[] }) {
  const say = useSay();
  const language = useLanguage();
  const valueWord = useValueWord();
  const [severity, setSeverity] = useParameter('severity');
  const [rule, setRule] = useParameter('rule');
  const ofSeverity = gaps.filter((gap) => !severity || gap.severity === severity);
  const shown = ofSeverity.filter((gap) => !rule || gap.rule === rule);
  const rules = [...new Set(gaps.map((gap) => gap.rule))];
  const columns: Column<Gap>[] = [
    {
      key: 'place',
      header: say('place'),
      value: ({ node }) => textOf(node),
      cell: ({ node }) => (
        <>
          <NodeLink node={node} />
          {CHAINED.has(node.__typename) && (
            <>
              {' '}
              <Link
                className="aside"
                href={hrefOf('/chain', { from: node.id })}
                aria-label={`${textOf(node)}: ${say('chain')}`}
              >
                {say('chain')}
              </Link>
            </>
          )}
        </>
      ),
    },
    {
      key: 'severity',
      header: say('severity'),
      value: (gap) => `${SEVERITIES.indexOf(gap.severity)}`,
      saved: (gap) => valueWord('Severity', gap.severity),
      cell: (gap) => (
        <span className={`badge ${gap.severity.toLowerCase()}`}>{valueWord('Severity', gap.severity)}</span>
      ),
    },
    { key: 'rule', header: say('rule'), value: (gap) => valueWord('GapRule', gap.rule) },
    {
      key: 'message',
      header: say('message'),
      value: (gap) => messageIn(language, gap),
    },
    {
      key: 'reason',
      header: say('printedReason'),
      value: ({ printedReason }) => printedReason,
      cell: ({ printedReason }) => printedReason && <span lang="ja">{printedReason}</span>,
    },
  ];
  return (
    <>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={say('severity')}
          value={severity}
          values={SEVERITIES}
          nameOf={(one) => `${valueWord('Severity', one)} (${gaps.filter((gap) => gap.severity === one).length})`}
          choose={setSeverity}
        />
        <Choice
          label={say('rule')}
          value={rule}
          values={rules}
          nameOf={(one) => `${valueWord('GapRule', one)} (${ofSeverity.filter((gap) => gap.rule === one).length})`}
          choose={setRule}
        />
      </form>
      {shown.length === 0 ? (
        <p className="notice">{say(gaps.length === 0 ? 'noGaps' : 'nothingChosen')}</p>
      ) : (
        <SortTable
          name="gaps"
          caption={say('gapsFound', { count: shown.length })}
          columns={columns}
          rows={shown}
          keyOf={(gap, index) => `${gap.rule} ${gap.node.id} ${index}`}
        />
      )}
    </>
  );
}
