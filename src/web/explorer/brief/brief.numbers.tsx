import type { ProgramRow } from '../programs/program.rows';
import { useSay } from '../shared/language';
import { NameLink } from '../shared/node-link';
import { usePlan } from '../shared/plan';
import { ProgramCount } from '../shared/program-count';
import { partnersIn } from './brief.rows';
import { filterOf } from './brief.subject';

interface BriefNumbersProps {
  of: string;
  name: string;
  own: readonly ProgramRow[];
  all: readonly ProgramRow[];
}

/** How much a brief is about, and how much of the plan that is. */
export function BriefNumbers({ of, name, own, all }: BriefNumbersProps) {
  const say = useSay();
  const { missingPillars } = usePlan();
  const programs = new Map(own.map((line) => [line.id, line]));
  const inPlan = new Set(all.map(({ id }) => id)).size;
  const joint = [...programs.values()].filter(({ isJoint }) => isJoint).length;
  const relisted = own.filter(({ isRelisted }) => isRelisted).length;
  const partners = partnersIn(own, of);
  const filter = filterOf(of, name);
  const share = Math.round((programs.size / inPlan) * 1000) / 10;
  return (
    <dl className="facts">
      <div>
        <dt>{say('distinct')}</dt>
        <dd>
          <ProgramCount of={name} count={programs.size} filter={filter} />{' '}
          <small>{say(missingPillars.length > 0 ? 'shareOfIncluded' : 'shareOfPlan', { share, count: inPlan })}</small>
        </dd>
      </div>
      <div>
        <dt>{say('listed')}</dt>
        <dd>
          <ProgramCount of={name} count={own.length} filter={filter} isOfListings />{' '}
          {relisted > 0 && <small>{say('relistedNote', { count: relisted })}</small>}
        </dd>
      </div>
      <div>
        <dt>{say('soloOrJoint')}</dt>
        <dd>
          {say('solo')} {programs.size - joint}、{say('joint')}{' '}
          <ProgramCount of={`${name} ${say('joint')}`} count={joint} filter={{ ...filter, together: 'joint' }} />
        </dd>
      </div>
      {partners.length > 0 && (
        <div>
          <dt>{say('partnersInBrief')}</dt>
          <dd>
            <ul className="inline">
              {partners.map((partner) => (
                <li key={partner.id}>
                  <NameLink id={partner.id} name={partner.name} /> <small>{partner.count}</small>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
