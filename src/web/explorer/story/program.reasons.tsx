import { ProgramReasonsDocument } from '../operations.generated';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { NodeLink } from '../shared/node-link';
import { useAnswer } from '../shared/use-answer';

/** Why a program is there, as the plan says: the issues, the policies that address them, and the initiative that lists it. */
export function ProgramReasons({ id }: { id: string }) {
  const say = useSay();
  const asked = useAnswer(ProgramReasonsDocument, { id });
  return (
    <AnswerOf asked={asked} isWithin>
      {({ node }) => {
        const initiatives = node?.__typename === 'Program' ? node.initiatives : [];
        const reasoned = initiatives.filter(({ policies }) => policies.length > 0);
        if (reasoned.length === 0) return null;
        return (
          <section className="story" aria-label={say('whyProgram')}>
            <h2>{say('whyProgram')}</h2>
            {reasoned.map((initiative) => (
              <article key={initiative.id} className="step">
                {initiative.policies.map((policy) => (
                  <div key={policy.id}>
                    <ul className="links">
                      {policy.issues.map((issue) => (
                        <li key={issue.id}>
                          <NodeLink node={issue} />
                        </li>
                      ))}
                    </ul>
                    <p className="leads-to">
                      <NodeLink node={policy} />
                    </p>
                  </div>
                ))}
                <p className="leads-to">
                  <NodeLink node={initiative} />
                </p>
              </article>
            ))}
          </section>
        );
      }}
    </AnswerOf>
  );
}
