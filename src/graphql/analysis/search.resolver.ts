import { createHash } from 'node:crypto';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { searchFilter } from '../../data/analysis/filters.js';
import type { SearchScope } from '../../data/analysis/search.query.js';
import {
  type Hit,
  hitCounts,
  hitCountsByMunicipality,
  hitPage,
  hitWindow,
} from '../../data/analysis/search.repository.js';
import { checkSize, DEFAULT_PAGE_SIZE } from '../../data/list/page.js';
import { publishers } from '../../data/plan/municipality.repository.js';
import { primeNodes } from '../../data/plan/node.repository.js';
import { printedNumber } from '../../domain/printed-number.js';
import { matchIn, type SearchMatch } from '../../domain/search-match.js';
import { parseSearchText } from '../../domain/search-text.js';
import { PRINTED_FIELDS } from '../../domain/searched-texts.js';
import { rootList } from '../list/root.list.js';
import { checkWhere } from '../list/where.check.js';
import { loadNode } from '../plan/node.resolver.js';
import { Node } from '../plan/node.type.js';
import type { Context } from '../request/context.js';
import { FacetArgs, SearchArgs, type SearchWhere } from './search.input.js';
import { SearchConnection, SearchHit, SearchMunicipalityFacet } from './search.type.js';

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(
    () => SearchConnection,
    rootList(
      'Full-text search, including Japanese, over names, titles, terms and readings, and over summaries, reasons, notes, labels of figures, printed values, units and pages: ranked, names before other texts, and nodes matched by their number first of all. Recorded actuals and the numbers of links are not searched. Hits with equal scores are ordered by id; if there are more than thirty of them, in batches that are each ordered by id.',
    ),
  )
  async search(
    @Args(() => SearchArgs) { text, kinds = null, where, ...page }: SearchArgs,
    @Ctx() context: Context,
  ): Promise<SearchConnection> {
    const { loaders } = context;
    const terms = parseSearchText(text, context.synonyms);
    const { scopes } = await checkWhere(context, searchFilter, where ?? {});
    const question = { terms, printed: printedNumber(text), kinds, scope: await scopeOf(context, where ?? {}) };
    const window = hitWindow(question, page);
    const read = async () => {
      const page = await loaders.load(hitPage, { question, window });
      primeNodes(
        loaders,
        page.rows.map(({ hit }) => hit.node),
      );
      return page;
    };
    const counts = () => loaders.load(hitCounts, { ...question, kinds: null });
    const toHit = ({ score, texts, node }: Hit): SearchHit => {
      // Lists of names need none of it.
      let match: SearchMatch | undefined;
      const found = () => {
        match ??= matchIn(texts, terms);
        return match;
      };
      return {
        id: node.id,
        score,
        field: () => found().field,
        snippet: () => found().snippet,
        isPrinted: () => PRINTED_FIELDS.has(found().field),
      };
    };
    return {
      nodes: async () => (await read()).rows.map(({ hit }) => toHit(hit)),
      edges: async () => (await read()).rows.map(({ hit, cursor }) => ({ node: toHit(hit), cursor })),
      pageInfo: async () => {
        const { rows, hasNextPage } = await read();
        return {
          hasNextPage,
          hasPreviousPage: window.after !== undefined,
          startCursor: rows[0]?.cursor ?? null,
          endCursor: rows.at(-1)?.cursor ?? null,
        };
      },
      totalCount: async () =>
        (await counts())
          .filter(({ kind }) => kinds === null || kinds.includes(kind))
          .reduce((sum, { count }) => sum + count, 0),
      facets: counts,
      countsByMunicipality: (first) =>
        loaders.load(hitCountsByMunicipality, { question: { ...question, scope: null }, first }),
      coverage: async () => context.coverage.of(scopes),
    };
  }

  @FieldResolver(() => Node, { description: 'The node, of any kind.' })
  node(@Root() { id }: SearchHit, @Ctx() context: Context) {
    return loadNode(context, id);
  }
}

@Resolver(() => SearchConnection)
export class SearchFacetResolver {
  @FieldResolver(() => [SearchMunicipalityFacet], {
    description:
      'The number of hits by municipality, most first: in its plans, among its departments and working groups, and itself; of the kinds given, but across all plans, regardless of `where`, so that clients can switch between municipalities. Every hit is read to count it, whatever `first`; counted only if requested.',
  })
  byMunicipality(@Root() { countsByMunicipality }: SearchConnection, @Args(() => FacetArgs) { first }: FacetArgs) {
    checkSize('first', first);
    return countsByMunicipality(first ?? DEFAULT_PAGE_SIZE);
  }
}

/** The plan to search with its municipality, or the municipalities with all their plans; null for everything. */
async function scopeOf(
  { loaders, directory }: Context,
  { plan, municipality }: SearchWhere,
): Promise<SearchScope | null> {
  const found = municipality ? await loaders.load(publishers, municipality) : null;
  if (!plan) return found && scopeNamed(found.flatMap(({ id, plans }) => [id, ...plans]));
  const publisher = (await directory.current()).publisherOf(plan);
  if (publisher === undefined) return null;
  if (found && !found.some(({ id }) => id === publisher)) return scopeNamed([]);
  return { name: plan, ids: [plan, publisher] };
}

/** A cursor bears the name, and a scope may have thousands of ids. */
const scopeNamed = (ids: string[]): SearchScope => ({
  name: createHash('sha256').update(ids.join()).digest('base64url'),
  ids,
});
