import type { ReactNode } from 'react';
import { goalPath, VIEW_PATHS } from '../../../domain/view';
import { FIELD_LABELS, type Language } from '../../../tables/labels';
import { hrefOf } from '../shared/address';
import { countsIn } from '../shared/counts';
import { Explained } from '../shared/explained';
import { type Say, useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { PageLink } from '../shared/page-link';
import { Summary } from '../shared/plain';
import { usePlan, yearsOf } from '../shared/plan';
import { ProgramCount } from '../shared/program-count';
import { RelatedPlans } from '../shared/related-plans.view';
import { useValueWord } from '../shared/value-word';
import type { NodeOnPage } from './node.view';

type Fact = [label: string, value: ReactNode, lang?: 'ja'];

/** What a node says of itself. */
export function Facts({ node }: { node: NodeOnPage }) {
  const say = useSay();
  const language = useLanguage();
  const valueWord = useValueWord();
  const { missingPillars } = usePlan();
  const isThere = ([, value]: Fact) => value !== null && value !== undefined && value !== '';
  const facts = [...factsOf(node, say, valueWord, language), ...counts(node, say)].filter(isThere);
  return (
    <dl className="facts">
      {facts.map(([label, value, lang]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
      {node.__typename === 'Plan' && <RelatedPlans plan={node} />}
      {node.__typename === 'Program' && node.reach.pillars.atLeast > node.reach.pillars.loaded && (
        <div>
          <dt>
            {say('reach')}
            <Explained word="atLeast" />
          </dt>
          <dd>
            {say('reachMore', { pillars: missingPillars.join(language === 'ja' ? '・' : ', '), ...node.reach.pillars })}
          </dd>
        </div>
      )}
      <div>
        <dt>ID</dt>
        <dd>
          <code>{node.id}</code>
        </dd>
      </div>
    </dl>
  );
}

function factsOf(
  node: NodeOnPage,
  say: Say,
  valueWord: (enumName: string, value: string) => string,
  language: Language,
): Fact[] {
  switch (node.__typename) {
    case 'Municipality':
      return [
        [say('municipalityCode'), node.municipalityCode],
        [say('prefecture'), node.prefecture, 'ja'],
      ];
    case 'Plan':
      return [
        [say('years'), yearsOf(node)],
        [say('planKind'), node.category, 'ja'],
        [say('laws'), node.laws.join('、'), 'ja'],
        [say('published'), node.published],
        [say('loadedPillars'), node.loadedPillars.join('・')],
        [say('notLoaded'), node.missingPillars.join('・')],
        [say('revision'), node.revision],
      ];
    case 'Measure':
      return [
        [say('priority'), node.priority ? '○' : ''],
        [say('page'), pageLink(node.page)],
        [say('noIndicatorReason'), node.noIndicatorReason, 'ja'],
      ];
    case 'Initiative':
      return [
        [say('summary'), node.text && <Summary id={node.id}>{node.text}</Summary>],
        [say('page'), pageLink(node.page)],
      ];
    case 'Program':
      return [
        [say('summary'), node.text && <Summary id={node.id}>{node.text}</Summary>],
        ...labelledFacts(node, language),
      ];
    case 'Department':
      return [
        [say('kind'), valueWord('DepartmentKind', node.departmentKind)],
        [say('solo'), <CountOfDepartment key="solo" node={node} of="solo" together="alone" />],
        [say('joint'), <CountOfDepartment key="joint" node={node} of="joint" together="joint" />],
      ];
    case 'Indicator':
      return [
        [say('printedNumber'), node.printedNumber],
        [
          say('kind'),
          node.kindName ?? valueWord('IndicatorKind', node.indicatorKind),
          node.kindName ? 'ja' : undefined,
        ],
        [say('page'), pageLink(node.indicatorPage)],
        [say('unit'), node.unit, 'ja'],
        [say('direction'), node.direction ? valueWord('Direction', node.direction) : say('notPrinted')],
        [say('noTargetReason'), node.noTargetReason, 'ja'],
        [say('definition'), node.definition, 'ja'],
        [say('whyChosen'), node.whyChosen, 'ja'],
        [say('targetBasis'), node.targetBasis, 'ja'],
        [say('dataSource'), node.dataSource, 'ja'],
        [say('dataTiming'), node.dataTiming, 'ja'],
        [say('goal'), node.nationalGoal ? nationalGoal(node.nationalGoal) : node.goal, 'ja'],
      ];
    case 'Evidence':
      return [
        [say('kind'), valueWord('EvidenceKind', node.evidenceKind)],
        [say('page'), pageLink(node.page)],
      ];
    case 'Pillar':
    case 'Section':
    case 'Vision':
    case 'Issue':
    case 'Policy':
      return [[say('page'), pageLink(node.page)]];
    case 'Footnote':
      return [[say('summary'), node.summary && <Summary id={node.id}>{node.summary}</Summary>]];
    default:
      return [];
  }
}

/** The way to the other municipalities that have the goal of an indicator. */
const nationalGoal = ({ code, text }: { code: string; text: string }) => (
  <Link href={hrefOf(goalPath(code))}>
    {code} {text}
  </Link>
);

const pageLink = (page: number | null) => page && <PageLink page={page} />;

/** Texts and numbers of a node under the names that their columns have in tables; its id and its name are elsewhere. */
function labelledFacts(
  { __typename, id: _id, name: _name, ...fields }: NodeOnPage & { name: string },
  language: Language,
): Fact[] {
  return Object.entries(fields).flatMap(([field, value]): Fact[] => {
    const label = FIELD_LABELS[`${__typename}.${field}`];
    if (!label || !['string', 'number'].includes(typeof value)) return [];
    return [[label[language === 'ja' ? 0 : 1], value, typeof value === 'string' ? 'ja' : undefined]];
  });
}

interface CountOfDepartmentProps {
  node: Extract<NodeOnPage, { __typename: 'Department' }>;
  of: 'solo' | 'joint';
  together: 'alone' | 'joint';
}

/** How many programs a department runs alone, or with others, with the way to which they are. */
function CountOfDepartment({ node, of, together }: CountOfDepartmentProps) {
  const say = useSay();
  return (
    <ProgramCount of={`${node.name} ${say(of)}`} count={node.workload[of]} filter={{ department: node.id, together }} />
  );
}

/** 延べ, 実 and 再掲, wherever programs are counted, with the way to the programs. */
function counts(node: NodeOnPage, say: Say): Fact[] {
  const filter: Record<string, string> =
    node.__typename === 'Department' ? { department: node.id } : node.__typename === 'Plan' ? {} : { place: node.id };
  const counted =
    node.__typename === 'Department' ? node.workload.programs : 'programCount' in node ? node.programCount : null;
  if (!counted) return [];
  return [
    [
      say('programs'),
      <>
        {countsIn(say, counted)}{' '}
        {counted.distinct > 0 && <Link href={hrefOf(VIEW_PATHS.programList, filter)}>{say('programList')}</Link>}
      </>,
    ],
  ];
}
