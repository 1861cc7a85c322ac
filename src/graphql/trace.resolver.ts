import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { primeNodes } from '../data/node.repository.js';
import { readTrace, type TraceDirection } from '../data/trace.repository.js';
import { kindOfId, scopeOfId } from '../domain/identity.js';
import { BadArgumentError } from '../domain/keikaku.error.js';
import type { NodeKind } from '../domain/plan.js';
import type { Context } from './context.js';
import { CoverageType } from './coverage.type.js';
import { enumOf, NodeKindEnum } from './enums.js';
import { loadNode } from './node.resolver.js';
import { Node } from './node.type.js';
import { rootList } from './root.list.js';
import { Trace, TracePath, TraceStep } from './trace.type.js';
import { checkId, checkKind } from './where.check.js';

const TraceDirectionEnum = enumOf<TraceDirection>('TraceDirection', 'Which way a chain is followed.', {
  FORWARD: 'Towards action: what follows from it, and who does it.',
  BACKWARD: 'Towards reason: what it is for, and what that rests on.',
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
      `Follows the printed chain from a node, FORWARD towards action (vision → measure → issue → policy → initiative → program → department or committee, policy and measure → indicator), BACKWARD towards reason (department → … → issue → measure → vision, evidence). It goes past a level where nothing of that level leads on, as in plans without issues or policies. UNKNOWN_ID for a start that is not here.`,
    ),
  )
  async trace(
    @Ctx() context: Context,
    @Arg('from', () => ID, { description: 'The id of the node to start at.' }) from: string,
    @Arg('direction', () => TraceDirectionEnum, { nullable: true, defaultValue: 'FORWARD', description: 'Which way.' })
    direction: TraceDirection | null,
    @Arg('to', () => [NodeKindEnum], {
      nullable: true,
      description: 'Only paths that reach one of these kinds, and stop there; to the ends of the chain when absent.',
    })
    to: NodeKind[] | undefined,
    @Arg('collapse', () => [NodeKindEnum], {
      nullable: true,
      description: 'Kinds to leave out between start and end; paths that are the same without them come once.',
    })
    collapse: NodeKind[] | undefined,
    @Arg('maxHops', () => Int, {
      nullable: true,
      defaultValue: DEFAULT_MAX_HOPS,
      description: 'How many relationships a path has at most, collapsed ones among them; 1 or more.',
    })
    maxHops: number | null,
  ) {
    if (maxHops !== null && maxHops < 1) {
      throw new BadArgumentError(
        'INVALID_MAX_HOPS',
        {
          ja: `\`maxHops\` は${maxHops}ですが、経路は1段以上です。`,
          en: `\`maxHops\` is ${maxHops}, but a path has 1 hop or more.`,
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
    if (trace.paths.length === 0) await checkId(context.loaders, { kind, id: from, at: 'from' });
    return { ...trace, from, scopes: crosses ? [scopeOfId(from)] : [] };
  }

  @FieldResolver(() => Node, { description: 'The node the paths start at.' })
  start(@Root() { from }: Trace, @Ctx() context: Context) {
    return loadNode(context, from);
  }

  @FieldResolver(() => [TracePath], { description: 'The paths in printed order; none holds a node twice.' })
  paths(@Root() { paths }: Trace) {
    return paths;
  }

  @FieldResolver(() => CoverageType, { description: 'What it does not rest on.' })
  coverage(@Root() { scopes }: Trace, @Ctx() { coverage }: Context) {
    return coverage.of(scopes);
  }

  @FieldResolver(() => [Node], { description: 'The nodes of all paths, each once, in the order they come in.' })
  nodes(@Root() { paths }: Trace, @Ctx() context: Context) {
    const ids = new Set(paths.flatMap((path) => path.ids));
    return Promise.all([...ids].map((id) => loadNode(context, id)));
  }
}

@Resolver(() => TracePath)
export class TracePathResolver {
  @FieldResolver(() => Int, { description: 'Steps less one; collapsed nodes do not count.' })
  hops(@Root() { ids }: TracePath) {
    return ids.length - 1;
  }

  @FieldResolver(() => [TraceStep], { description: 'Its nodes from the start on.' })
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
