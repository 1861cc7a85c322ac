import { Field, Float, ObjectType } from 'type-graphql';
import type {
  FieldChange as FieldChangeRow,
  PlanChangeKind,
  PlanChange as PlanChangeRow,
} from '../../domain/compare-plans.js';
import { MOST_PAIRS, type PlanMatch, PROPOSED_FROM } from '../../domain/match-parts.js';
import { connectionOf } from '../list/connection.type.js';
import { enumOf } from '../request/enums.js';

export const PlanChangeKindEnum = enumOf<PlanChangeKind>(
  'PlanChangeKind',
  'What became of a part of a plan. Where several apply, the first of: SPLIT or MERGED, RENAMED, MOVED, CHANGED. `fields` lists all differences in any case.',
  {
    ADDED: '追加: it is in the new plan only.',
    REMOVED: '削除: it is in the old plan only.',
    RENAMED: 'Its name or term is another one. A variant spelling (鎌ヶ谷, 鎌ケ谷) is CHANGED.',
    MOVED:
      'It is under another place, listed in other places, or, of a body, in another body. A place that was itself renamed or renumbered moves nothing.',
    SPLIT: '分割: several nodes of the new plan continue it.',
    MERGED: '統合: it continues several nodes of the old plan.',
    CHANGED: '変更: something else that is printed differs.',
    UNCHANGED: 'Nothing that is compared differs.',
  },
);

const PlanMatchEnum = enumOf<PlanMatch>(
  'PlanMatch',
  'How it is known that nodes of two plans are the same thing, most reliable first.',
  {
    DECLARED: 'The newer plan document declares it (`continues`), of a node or of one that is split or merged with it.',
    KEY: 'Both have the same key: their ids are equal without the plan, and of a body altogether. A key that is only a printed number (施策3.1) counts after the name, and only if the names are similar. Keys are not compared between municipalities.',
    NAME: 'Both have the same name (of nodes without names, the same summary), in any spelling that search treats as equal, and no other node of the kind has it, or none in the same place.',
    SIMILAR: `A proposal, not a fact: both have nothing but similar names, and \`similarity\` tells how similar. Different things can have very similar names. To confirm it, declare it in the plan document with \`continues\`. Proposed from ${PROPOSED_FROM} on, each node at most once, and not among more than ${MOST_PAIRS.toLocaleString('en')} pairs of unmatched nodes of a kind.`,
    NONE: 'It is in one plan only.',
  },
);

@ObjectType({ simpleResolvers: true, description: 'A field that differs between two plans.' })
export class FieldChange implements FieldChangeRow {
  @Field(() => String, {
    description:
      'The field, in the terms of the schema: "name", "printedNumber", "levelName", "term", "summary", "place" (what it is under or listed in), "departments" (with their part), "committees", "priority", "kind", "kindName", "unit", "direction", "definition", "whyChosen", "targetBasis", "dataSource", "dataTiming", "goal", "noTargetReason", "noIndicatorReason", "series", "marks", "schedule", "figures", "aimsAt", "addressedBy", "carriedOutBy", "relists" or "explains"; or one followed by what it is of, separated by spaces: "baseline", "target 2026", "actual 2024", "estimate 2024" (with the name of the series if there are several), "amount BUDGETED 2024" (with the item), "rating 2024" (with the aspect), "fact 対象" (with the year).',
  })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its text in the old plan, as printed: several values on a line each, numbers without unit, enums by their values, nodes by their labels and bodies as that plan calls them. Null if the old plan does not have it.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its text in the new plan, in the same way. Null if the new plan does not have it.',
  })
  after!: string | null;
}

/** Its nodes are added by the resolver. */
@ObjectType({
  simpleResolvers: true,
  description: 'What became of a node of a plan in another plan, or of several nodes that were split or merged.',
})
export class PlanChange implements Pick<PlanChangeRow, 'kind' | 'match' | 'similarity' | 'fields'> {
  @Field(() => PlanChangeKindEnum, { description: 'What became of it.' })
  kind!: PlanChangeKind;

  @Field(() => PlanMatchEnum, { description: 'How it is known that the nodes are the same thing.' })
  match!: PlanMatch;

  @Field(() => Float, {
    nullable: true,
    description:
      'How similar the names are, by the pairs of letters that they share (Dice coefficient): above 0, 1 for the same pairs. Null unless `match` is SIMILAR.',
  })
  similarity!: number | null;

  @Field(() => [FieldChange], {
    description:
      'Every field that is printed differently. A place or body that was itself renamed is not a difference of what names it, but a change of its own. Pages, the order of lists and the numbers of footnotes are not compared. Empty for ADDED and REMOVED, where everything differs.',
  })
  fields!: readonly FieldChange[];
}

export const PlanChangeConnection = connectionOf(PlanChange);
