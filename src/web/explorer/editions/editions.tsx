import { EditionsDocument, type EditionsQuery } from '../operations.generated';
import { useSay } from '../shared/language';
import { useAnswer } from '../shared/use-answer';
import { BodyEditions } from './body.editions';
import { IndicatorEditions } from './indicator.editions';
import { ProgramEditions } from './program.editions';

type InEditions = NonNullable<EditionsQuery['node']>;

/** What a program, an indicator or a body was and is in the editions that are loaded; nothing where there is only one. */
export function Editions({ id }: { id: string }) {
  const say = useSay();
  const { answer, error } = useAnswer(EditionsDocument, { id });
  if (error) return <p className="notice">{say('editionsFailed')}</p>;
  const node = answer?.data.node;
  if (!node || countOf(node) < 2) return null;
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{say('editions')}</h2>
      {'programs' in node && <ProgramEditions editions={node.programs} />}
      {'indicators' in node && <IndicatorEditions editions={node.indicators} />}
      {'names' in node && <BodyEditions id={id} names={node.names} />}
    </section>
  );
}

function countOf(node: InEditions): number {
  if ('programs' in node) return node.programs.length;
  if ('indicators' in node) return node.indicators.length;
  return 'names' in node ? node.names.length : 0;
}
