import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { NodeKind } from '../../domain/plan.js';
import type { SearchMatch } from '../../domain/search-match.js';
import { connectionOf } from '../list/connection.type.js';
import { Municipality } from '../plan/municipality.type.js';
import { NodeKindEnum } from '../request/enums.js';

@ObjectType({ simpleResolvers: true, description: 'A search hit.' })
export class SearchHit {
  @Field(() => Float, {
    description:
      'The relevance, comparable only within the same search: rare terms and short texts count more, names more than summaries.',
  })
  score!: number;

  @Field(() => String, {
    description:
      'The text that a term was found in (the first one if there are several, or if the node was found by its number): "name", "title", "term", "summary", "listingSummary" (of a line that lists the program again), "figureLabel", "fact" (another printed field), "otherName" (of a body, in another plan), "category" or "law" (of a plan), "noTargetReason", "noIndicatorReason", "definition", "whyChosen", "targetBasis", "dataSource", "dataTiming", "goal", "kindName" (all of an indicator), "note" (of a value), "value" (of a series or of evidence, as printed), "unit", "page" (the page it is on), "prefecture", or "reading" (of its name, in hiragana).',
  })
  field!: () => SearchMatch['field'];

  @Field(() => Boolean, {
    description:
      'Whether that text is printed in the plan. false for summaries, labels of figures, reasons and notes, which are worded by the author of the plan document, and for readings, most of which are from a dictionary.',
  })
  isPrinted!: () => boolean;

  @Field(() => String, {
    description:
      'HTML: about 80 characters of that text around the first match, each match in <mark>, everything else escaped; … where it is truncated. No <mark> if the node was found by its number.',
  })
  snippet!: () => string;

  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The number of hits of a kind.' })
export class SearchFacet {
  @Field(() => NodeKindEnum, { description: 'The kind.' })
  kind!: NodeKind;

  @Field(() => Int, { description: 'The number of hits of this kind; never 0.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The number of hits of a municipality.' })
export class SearchMunicipalityFacet {
  @Field(() => Municipality, { description: 'The municipality.' })
  municipality!: Municipality;

  @Field(() => Int, { description: 'The number of hits in its plans, among its bodies, and itself; never 0.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of search hits, best first.' })
export class SearchConnection extends connectionOf(SearchHit) {
  @Field(() => [SearchFacet], {
    description:
      'The number of hits by kind, most first; across all kinds, regardless of `kinds`, so that clients can switch between kinds. Counted only if requested.',
  })
  facets!: () => Promise<SearchFacet[]>;

  /** The counts of so many municipalities. */
  countsByMunicipality!: (first: number) => Promise<SearchMunicipalityFacet[]>;
}
