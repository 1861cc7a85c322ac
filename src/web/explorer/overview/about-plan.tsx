import type { AboutPlanFragment } from '../operations.generated';
import { hrefOfNode } from '../shared/address';
import { Bodies } from '../shared/bodies';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { useAllPlans, usePlan } from '../shared/plan';
import { PLAN_WAYS, relatedPlans } from '../shared/related-plans';
import { RelatedPlans } from '../shared/related-plans.view';
import { useValueWord } from '../shared/value-word';

/** What is printed of the plan as a whole: what it is made under, who is in charge, where it is published, how it belongs to others. */
export function AboutPlan({ plan }: { plan: AboutPlanFragment }) {
  const say = useSay();
  const { municipality } = usePlan();
  const hasOthers = useAllPlans().filter((one) => one.municipality.id === municipality.id).length > 1;
  const valueWord = useValueWord();
  const { category, laws, published, responsibilities, files, about, markLegend, ratingScale } = plan;
  const texts: [label: string, text: string | null | undefined][] = [
    [say('planKind'), category],
    [say('laws'), laws.join('、')],
    [say('published'), published],
    ...about.map(({ name, text }): [string, string] => [name, text]),
  ];
  const shown = texts.filter(([, text]) => text);
  const lists = [shown, responsibilities, files, markLegend, ratingScale];
  const others = PLAN_WAYS.flatMap((way) => relatedPlans(plan, way));
  if (!hasOthers && [...lists, others].every((list) => list.length === 0)) return null;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{say('aboutPlan')}</h2>
      <dl className="facts">
        {hasOthers && (
          <div>
            <dt>{say('publisher')}</dt>
            <dd>
              <Link href={hrefOfNode(municipality.id)}>{say('allPlansOfCity', municipality)}</Link>
            </dd>
          </div>
        )}
        {shown.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang="ja">{text}</dd>
          </div>
        ))}
        {responsibilities.length > 0 && (
          <div>
            <dt>{valueWord('NodeKind', 'DEPARTMENT')}</dt>
            <dd>
              <Bodies parts={responsibilities} />
            </dd>
          </div>
        )}
        {files.length > 0 && (
          <div>
            <dt>{say('officialFiles')}</dt>
            <dd>
              <ul className="inline">
                {files.map(({ title, url }) => (
                  <li key={url} lang="ja">
                    <a href={url} rel="noreferrer">
                      {title ?? url}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <RelatedPlans plan={plan} />
        {markLegend.map(({ text, meaning }) => (
          <div key={text}>
            <dt>{say('marks')}</dt>
            <dd lang="ja">
              <span className="badge">{text}</span> {meaning}
            </dd>
          </div>
        ))}
        {ratingScale.map(({ aspect, grade, text, meaning }) => (
          <div key={`${aspect} ${grade}`}>
            <dt>
              {say('ratings')} {aspect && <span lang="ja">{aspect}</span>}
            </dt>
            <dd>
              <span className="badge">{grade}</span>{' '}
              <span lang={text ? 'ja' : undefined}>{text ?? (meaning && valueWord('RatingMeaning', meaning))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
