import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { NodeKind } from '../domain/plan.js';
import type { SearchMatch } from '../domain/search-match.js';
import { connectionOf } from './connection.type.js';
import { NodeKindEnum } from './enums.js';

@ObjectType({ simpleResolvers: true, description: 'A node that was found.' })
export class SearchHit implements SearchMatch {
  @Field(() => Float, {
    description:
      'How well it fits, for comparison with other hits of the same search: rare terms and short texts count more, names more than summaries.',
  })
  score!: number;

  @Field(() => String, {
    description:
      'Which of its texts a term was found in, the first of these where several, or where it was found by its number: "name", "title", "term", "summary", "listingSummary" (of a line that lists the program again), "figureLabel", "noTargetReason", "noIndicatorReason", "note" (of a value), "value" (of a series or of evidence, as printed), "unit", "page" (it stands on), "prefecture", or "reading" (of its name, in hiragana).',
  })
  field!: SearchMatch['field'];

  @Field(() => Boolean, {
    description:
      'Whether that text stands in the plan as printed. false for summaries, labels of figures, reasons and notes, which are the words of who made the plan document, and for readings, most of which a dictionary makes.',
  })
  isPrinted!: boolean;

  @Field(() => String, {
    description:
      'HTML: about 80 characters of that text around the first match, each match in <mark>, all else escaped; … where it is cut. Without a mark where it was found by its number.',
  })
  snippet!: string;

  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How many nodes of a kind were found.' })
export class SearchFacet {
  @Field(() => NodeKindEnum, { description: 'The kind.' })
  kind!: NodeKind;

  @Field(() => Int, { description: 'How many of that kind were found, never 0.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of what was found, best first.' })
export class SearchConnection extends connectionOf(SearchHit) {
  @Field(() => [SearchFacet], {
    description:
      'What was found by kind, the most first; over all kinds, whatever `kinds` asks for, so that one can change from kind to kind. Counted only when asked for.',
  })
  facets!: () => Promise<SearchFacet[]>;
}
