import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { indicatorOfSeries } from '../../data/plan/indicator.repository.js';
import { NODE_BY_ID } from '../../data/plan/node.repository.js';
import { planById } from '../../data/plan/plan.repository.js';
import { departmentKindOfId, departmentsOfKind } from '../../domain/department-kind.js';
import { kindOfId, scopeOfId } from '../../domain/identity.js';
import { levelNamesOf } from '../../domain/level-name.js';
import { hasLevelName, nodeLabel } from '../../domain/node-label.js';
import type { NodeKind } from '../../domain/plan.js';
import type { Context } from '../request/context.js';
import { NodeKindEnum } from '../request/enums.js';
import { Node } from './node.type.js';
import { Plan } from './plan.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The node with this id, of any kind; null if there is none.',
  })
  node(@Arg('id', () => ID, { description: 'The id of any node.' }) id: string, @Ctx() context: Context) {
    return loadNode(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The nodes with these ids, in the requested order; null for each that does not exist.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Ids of nodes of any kind.' }) ids: string[], @Ctx() context: Context) {
    // Each by itself: one that fails leaves the others.
    return ids.map((id) => loadNode(context, id));
  }
}

/** What every node has. */
@Resolver(() => Node)
export class NodeFieldsResolver {
  @FieldResolver(() => NodeKindEnum, { description: 'The kind of node.' })
  nodeKind(@Root() { id }: Node) {
    return departmentKindOfId(id) ? 'DEPARTMENT' : kindOfId(id);
  }

  @FieldResolver(() => String, {
    description:
      'A display label in Japanese, with level and number in the terms of the plan: 施策3.1 就労支援の充実, 施策3.1の課題1 with its summary, 障害福祉課.',
  })
  async label(@Root() node: Node, @Ctx() { loaders }: Context): Promise<string> {
    const departments = departmentKindOfId(node.id);
    if (departments) return departmentsOfKind(departments).name;
    const kind = kindOfId(node.id) as NodeKind;
    const plan = hasLevelName(kind) ? await loaders.load(planById, scopeOfId(node.id)) : null;
    const indicator = kind === 'INDICATOR_SERIES' ? await loaders.load(indicatorOfSeries, node.id) : null;
    return nodeLabel(kind, node, plan ? levelNamesOf(plan) : new Map(), indicator?.name);
  }

  @FieldResolver(() => Plan, {
    nullable: true,
    description:
      'The plan it belongs to, or the plan itself. Null for a municipality, and for departments and working groups, which belong to a municipality.',
  })
  inPlan(@Root() { id }: Node, @Ctx() { loaders }: Context) {
    const scope = scopeOfId(id);
    return kindOfId(scope) === 'PLAN' && !departmentKindOfId(id) ? loaders.load(planById, scope) : null;
  }
}

/** The node with an id; the id itself tells its kind, and so where to look. */
export async function loadNode({ loaders }: Context, id: string): Promise<Node | null> {
  const departments = departmentKindOfId(id);
  if (departments) return departmentsOfKind(departments);
  const kind = kindOfId(id);
  return kind ? loaders.load(NODE_BY_ID[kind], id) : null;
}
