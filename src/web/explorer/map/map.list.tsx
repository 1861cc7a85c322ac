import { Fragment } from 'react';
import { VIEW_PATHS } from '../../../domain/view';
import { hrefOf } from '../shared/address';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { useNumbered } from '../shared/node-link';
import { Name } from '../shared/readings';
import { type PlanGraph, type PlanOnMap, relatedTo } from './plan.graph';

interface ListProps {
  plan: PlanOnMap;
  graph: PlanGraph;
  focus: string;
  /** Told of what the reader points at, by pointer or keyboard; of nothing with an empty id. */
  point: (id: string) => void;
}

/** What the map shows, as a list; what belongs to the node in focus is open. */
export function MapList({ plan, graph, focus, point }: ListProps) {
  const say = useSay();
  const numbered = useNumbered();
  const related = graph.nodes.has(focus) ? relatedTo(focus, graph) : new Set<string>();
  return (
    <nav className="tree" aria-label={say('mapList')}>
      <h2>{say('mapList')}</h2>
      <ul>
        {plan.pillars.map((pillar) => (
          <li key={pillar.id}>
            <Item
              id={pillar.id}
              mark={numbered('PILLAR', pillar.number)}
              name={pillar.name}
              focus={focus}
              point={point}
            />
            {pillar.measures.map((measure) => (
              <details key={measure.id} open={related.has(measure.id)}>
                <summary>
                  <span className="mark">{measure.code}</span> <span lang="ja">{measure.name}</span>{' '}
                  {measure.priority && <span className="badge">{say('priority')}</span>}
                </summary>
                <Item
                  id={measure.id}
                  mark={measure.code}
                  name={say('showOnMap')}
                  focus={focus}
                  point={point}
                  of={measure.name}
                />
                <ul>
                  {(graph.nodes.has(measure.id) ? measure.initiatives : []).map((initiative) => (
                    <li key={initiative.id}>
                      <Item
                        id={initiative.id}
                        mark={initiative.code}
                        name={initiative.name}
                        focus={focus}
                        point={point}
                      />
                      <ul>
                        {initiative.listings.map(({ order, relisted, program }) => (
                          <li key={order}>
                            <Item id={program.id} mark="" name={program.name} focus={focus} point={point} />{' '}
                            {relisted && <span className="badge">{say('relistedOne')}</span>}{' '}
                            <small lang="ja">
                              {program.departments.map(({ id, name }, place) => (
                                <Fragment key={id}>
                                  {place > 0 && '、'}
                                  <Name id={id}>{name}</Name>
                                </Fragment>
                              ))}
                            </small>
                          </li>
                        ))}
                      </ul>
                    </li>
                  ))}
                </ul>
              </details>
            ))}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ItemProps {
  id: string;
  mark: string;
  name: string;
  focus: string;
  point: ListProps['point'];
  /** What the name leaves out, for those who hear it alone. */
  of?: string;
}

/** Brings a node into focus. */
function Item({ id, mark, name, focus, point, of }: ItemProps) {
  return (
    <Link
      href={hrefOf(VIEW_PATHS.map, { as: 'graph', focus: id })}
      onMouseEnter={() => point(id)}
      onMouseLeave={() => point('')}
      onFocus={() => point(id)}
      onBlur={() => point('')}
      aria-current={id === focus ? 'true' : undefined}
      aria-label={of && `${mark} ${of}: ${name}`}
    >
      {mark && <span className="mark">{mark}</span>} {of ? name : <Name id={id}>{name}</Name>}
    </Link>
  );
}
