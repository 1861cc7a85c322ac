import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { changePage, changeWindow, filteredChanges, planChanges } from '../../data/analysis/plan-change.repository.js';
import type { PlanChange as PlanChangeRow } from '../../domain/compare-plans.js';
import { BadArgumentError } from '../../domain/keikaku.error.js';
import type { NodeKind } from '../../domain/plan.js';
import { COMPARED_KINDS, isCompared, type PlanPart } from '../../domain/plan-part.js';
import { rootList } from '../list/root.list.js';
import { checkId } from '../list/where.check.js';
import { loadNode } from '../plan/node.resolver.js';
import { Node } from '../plan/node.type.js';
import { Place } from '../plan/place.type.js';
import type { Context } from '../request/context.js';
import { ComparisonArgs } from './plan-change.input.js';
import { PlanChange, PlanChangeConnection } from './plan-change.type.js';

@Resolver(() => PlanChange)
export class PlanChangeResolver {
  @Query(
    () => PlanChangeConnection,
    rootList(
      'What became of each part of a plan in another: of an edition in the next, of a plan in a later report of it. Places, visions, evidence, issues, policies, indicators, programs, bodies and footnotes are matched by what the newer plan declares, by key, and by name; what is left over is only proposed, by similar names. In the printed order of the new plan: each place with what it prints, then bodies and footnotes; what was removed follows what it followed in the old plan. Plans of different municipalities are matched by name only. What is not loaded of either plan appears as ADDED or REMOVED: `coverage` and `extensions.notLoaded` tell what that is.',
    ),
  )
  async comparePlans(
    @Args(() => ComparisonArgs) { from, to, kinds = null, changes = null, ...pageArguments }: ComparisonArgs,
    @Ctx() context: Context,
  ): Promise<InstanceType<typeof PlanChangeConnection>> {
    checkKinds(kinds);
    const window = changeWindow(from, to, pageArguments);
    const keys = { from: await planKey(context, from, 'from'), to: await planKey(context, to, 'to') };
    checkTwo(from, to);
    const { loaders, coverage } = context;
    coverage.uses([from, to]);
    const found = async () => filteredChanges(await loaders.load(planChanges, keys), { kinds, changes });
    const page = async () => {
      const { rows, ...more } = changePage(from, to, await found(), window);
      return { rows: await loaders.give(rows, rows.length), ...more };
    };
    return {
      nodes: async () => (await page()).rows.map(({ node }) => node),
      edges: async () => (await page()).rows,
      pageInfo: async () => {
        const { rows, hasNextPage, hasPreviousPage } = await page();
        const [startCursor = null, endCursor = null] = [rows[0]?.cursor, rows.at(-1)?.cursor];
        return { hasNextPage, hasPreviousPage, startCursor, endCursor };
      },
      totalCount: async () => (await found()).length,
      coverage: async () => coverage.of([from, to]),
    };
  }

  @FieldResolver(() => [Node], {
    description:
      'Its nodes in the old plan, in printed order: empty for ADDED, several for MERGED. A body is one node for all plans of a municipality, with the name that its newest plan prints; `fields` has the names that these two print.',
  })
  before(@Root() { before }: PlanChangeRow, @Ctx() context: Context) {
    return nodesOf(context, before);
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description:
      'What a table of the changes has it under: the measure of the new plan in which it is printed (of the old plan for REMOVED), a measure itself; where there is no measure, the nearest place. Null for what is in no place, such as bodies and footnotes.',
  })
  place(@Root() { place }: PlanChangeRow, @Ctx() context: Context) {
    return place && loadNode(context, place.id);
  }

  @FieldResolver(() => [Int], {
    description:
      'The printed pages of the old plan on which it is, or of a program on which it is listed, in ascending order; empty where none is known.',
  })
  pagesBefore(@Root() { before }: PlanChangeRow) {
    return pagesOf(before);
  }

  @FieldResolver(() => [Int], { description: 'The printed pages of the new plan, in the same way.' })
  pagesAfter(@Root() { after }: PlanChangeRow) {
    return pagesOf(after);
  }

  @FieldResolver(() => [Node], {
    description: 'Its nodes in the new plan, in printed order: empty for REMOVED, several for SPLIT.',
  })
  after(@Root() { after }: PlanChangeRow, @Ctx() context: Context) {
    return nodesOf(context, after);
  }
}

const pagesOf = (parts: readonly PlanPart[]) =>
  [...new Set(parts.flatMap(({ pages }) => pages))].sort((one, other) => one - other);

/** What was removed a moment ago is left out. */
async function nodesOf(context: Context, parts: readonly PlanPart[]): Promise<Node[]> {
  const nodes = await Promise.all(parts.map(({ id }) => loadNode(context, id)));
  return nodes.filter((node) => node !== null);
}

/** A plan that is there, with its municipality. */
async function planKey(context: Context, plan: string, at: string) {
  await checkId(context, { kind: 'PLAN', id: plan, at });
  const municipality = (await context.directory.current()).publisherOf(plan) ?? '';
  return { plan, municipality };
}

function checkTwo(from: string, to: string): void {
  if (from !== to) return;
  throw new BadArgumentError(
    'INVALID_COMPARISON',
    {
      ja: '`from` と `to` が同じ計画です。比べる二つの計画を指定してください。どの計画があるかは { plans { nodes { id } } } で確認できます。',
      en: '`from` and `to` are the same plan. Give the two plans to compare; query { plans { nodes { id } } } for the loaded plans.',
    },
    { argument: 'to' },
  );
}

function checkKinds(kinds: readonly NodeKind[] | null): void {
  const other = kinds?.find((kind) => !isCompared(kind));
  if (other === undefined) return;
  throw new BadArgumentError(
    'INVALID_COMPARISON',
    {
      ja: `\`kinds\` の ${other} は比べられません。比べられる種類は ${COMPARED_KINDS.join('、')} です。指標の値は、指標の \`fields\` にあります。`,
      en: `\`kinds\` has ${other}, which is not compared. What is compared: ${COMPARED_KINDS.join(', ')}. Values are in the \`fields\` of their indicator.`,
    },
    { argument: 'kinds' },
  );
}
