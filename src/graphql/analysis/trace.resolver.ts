import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { readTrace, type TraceDirection } from '../../data/analysis/trace.repository.js';
import { primeNodes } from '../../data/plan/node.repository.js';
import { kindOfId, scopeOfId } from '../../domain/identity.js';
import { BadArgumentError } from '../../domain/keikaku.error.js';
import type { NodeKind } from '../../domain/plan.js';
import { rootList } from '../list/root.list.js';
import { checkId, checkKind } from '../list/where.check.js';
import { loadNode } from '../plan/node.resolver.js';
import { Node } from '../plan/node.type.js';
import type { Context } from '../request/context.js';
import { CoverageType } from '../request/coverage.type.js';
import { enumOf, NodeKindEnum } from '../request/enums.js';
import { Trace, TracePath, TraceStep } from './trace.type.js';

const TraceDirectionEnum = enumOf<TraceDirection>('TraceDirection', 'Directions to follow a chain in.', {
  FORWARD: 'Towards actions: what follows from it, and who does it.',
  BACKWARD: 'Towards reasons: what it is for, and the evidence for that.',
});

/** From a plan down to its departments. */
const DEFAULT_MAX_HOPS = 8;

/** Starts whose chain crosses pillars, so that one that is not loaded could add paths. */
const CROSSING = new Set<NodeKind | null>(['MUNICIPALITY', 'PLAN', 'PROGRAM', 'DEPARTMENT', 'COMMITTEE']);

@Resolver(() => Trace)
export class TraceResolver {
  @Query(
    () => Trace,
    rootList(
      `Follows the printed chain from a node: FORWARD to actions (vision → measure → issue → policy → initiative → program → department or committee, policy and measure → indicator), BACKWARD to reasons (department → … → issue → measure → vision, evidence). Skips a level if nothing of that level leads on, as in plans without issues or policies. UNKNOWN_ID if the start node does not exist.`,
    ),
  )
  async trace(
    @Ctx() context: Context,
    @Arg('from', () => ID, { description: 'The id of the start node.' }) from: string,
    @Arg('direction', () => TraceDirectionEnum, {
      nullable: true,
      defaultValue: 'FORWARD',
      description: 'The direction to follow.',
    })
    direction: TraceDirection | null,
    @Arg('to', () => [NodeKindEnum], {
      nullable: true,
      description: 'Only paths that reach one of these kinds, ending there; to the ends of the chain when omitted.',
    })
    to: NodeKind[] | undefined,
    @Arg('collapse', () => [NodeKindEnum], {
      nullable: true,
      description: 'Kinds to omit between start and end; paths that become identical are returned once.',
    })
    collapse: NodeKind[] | undefined,
    @Arg('maxHops', () => Int, {
      nullable: true,
      defaultValue: DEFAULT_MAX_HOPS,
      description: 'Maximum number of relationships in a path, including collapsed ones; 1 or more.',
    })
    maxHops: number | null,
  ) {
    if (maxHops !== null && maxHops < 1) {
      throw new BadArgumentError(
        'INVALID_MAX_HOPS',
        {
          ja: `\`maxHops\` は${maxHops}ですが、経路は1段以上です。`,
          en: `\`maxHops\` is ${maxHops}, but must be 1 or more.`,
        },
        { argument: 'maxHops' },
      );
    }
    const kind = checkKind(kindOfId(from), from, 'from');
    const crosses = CROSSING.has(kind);
    if (crosses) context.coverage.crossesPillars(from);
    const trace = await readTrace(context.graph, {
      from,
      direction: direction ?? 'FORWARD',
      to: to ?? [],
      collapse: collapse ?? [],
      maxHops: maxHops ?? DEFAULT_MAX_HOPS,
    });
    primeNodes(context.loaders, trace.nodes);
    // Every path begins at the start, so it is only unknown whether it is there where there is none.
    if (trace.paths.length === 0) await checkId(context, { kind, id: from, at: 'from' });
    return { ...trace, from, scopes: crosses ? [scopeOfId(from)] : [] };
  }

  @FieldResolver(() => Node, { description: 'The start node of the paths.' })
  start(@Root() { from }: Trace, @Ctx() context: Context) {
    return loadNode(context, from);
  }

  @FieldResolver(() => [TracePath], { description: 'The paths, in printed order; none contains a node twice.' })
  paths(@Root() { paths }: Trace) {
    return paths;
  }

  @FieldResolver(() => CoverageType, { description: 'What is missing from the answer because it is not loaded.' })
  coverage(@Root() { scopes }: Trace, @Ctx() { coverage }: Context) {
    return coverage.of(scopes);
  }

  @FieldResolver(() => [Node], { description: 'The nodes of all paths, without duplicates, in order of appearance.' })
  nodes(@Root() { paths }: Trace, @Ctx() context: Context) {
    const ids = new Set(paths.flatMap((path) => path.ids));
    return Promise.all([...ids].map((id) => loadNode(context, id)));
  }
}

@Resolver(() => TracePath)
export class TracePathResolver {
  @FieldResolver(() => Int, { description: 'The number of steps minus one; collapsed nodes do not count.' })
  hops(@Root() { ids }: TracePath) {
    return ids.length - 1;
  }

  @FieldResolver(() => [TraceStep], { description: 'Its nodes, from the start node on.' })
  steps(@Root() { ids, via }: TracePath, @Ctx() { loaders }: Context): TraceStep[] | Promise<TraceStep[]> {
    return loaders.give(
      ids.map((id, index) => ({ id, via: via[index] ?? null })),
      ids.length,
    );
  }
}

@Resolver(() => TraceStep)
export class TraceStepResolver {
  @FieldResolver(() => Node, { description: 'The node.' })
  node(@Root() { id }: TraceStep, @Ctx() context: Context) {
    return loadNode(context, id);
  }
}
