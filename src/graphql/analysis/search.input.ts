import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../data/list/page.js';
import type { NodeKind } from '../../domain/plan.js';
import { MunicipalityWhere } from '../plan/municipality.input.js';
import { NodeKindEnum } from '../request/enums.js';

@InputType({ description: 'Filter for search; everything when empty.' })
export class SearchWhere {
  @Field(() => ID, {
    nullable: true,
    description:
      'The id of a plan: only its nodes, its municipality, and the departments and working groups of the municipality, which its plans share. UNKNOWN_ID if it does not exist.',
  })
  plan?: string | null;

  @Field(() => MunicipalityWhere, {
    nullable: true,
    description: 'Municipalities: only they, the nodes of their plans, and their departments and working groups.',
  })
  municipality?: MunicipalityWhere | null;
}

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description:
      'The text to search for. Terms separated by spaces must all be found, each in any text of the node and character by character; 「」 or "" keep spaces in a term. Spelling variants are equal: width and case, hiragana and katakana, old and variant kanji (國 and 国, 髙 and 高, 渡邉 and 渡辺), ヶ or ケ or が between kanji, ー or a dash between kana, ～ or 〜, with or without ・, 障害 or 障がい or 障碍, 子ども or こども or 子供, and 令和6年度 or 令和六年度 or R6年度 or 2024年度. A term in kana also matches the reading of a name, from the start of a word: しょうがいふくし finds 障害福祉課. Words that mean the same match each other, ranked below the word itself: 社協 finds 社会福祉協議会, and 健康診査 finds 健診 (seed/words/synonyms.yaml, and what the administrator of this server added). Non-Japanese words and numbers match by prefix: IC finds ICT. A symbol alone (㈱, №, ※, ・) matches where it is printed; ASCII symbols, brackets, 、 and 。 alone match nothing. A page (72ページ, 72頁, p.72) matches nodes on that page. A printed number (施策3-1, 3.1.1, 施策3-1の課題1, measure 3.1 issue 1) returns the node with that number first, for 柱, 目指す姿, 施策, 課題, 方針, 取組 and 脚注 or the English words. There is no query syntax. An English stop word alone (it, for, the) matches nothing. Only the first 200 characters and 10 terms are used; EMPTY_SEARCH if blank.',
  })
  text!: string;

  @Field(() => [NodeKindEnum], { nullable: true, description: 'Any of these kinds; an empty list matches nothing.' })
  kinds?: NodeKind[] | null;

  @Field(() => SearchWhere, { nullable: true, description: 'Filter; everything when omitted.' })
  where?: SearchWhere | null;

  @Field(() => Int, {
    nullable: true,
    description: `Returns the first _n_ hits, best first (after the cursor, if given): 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} by default.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Returns hits after this cursor. A cursor is valid for the same text, kinds and where.',
  })
  after?: string | null;
}

@ArgsType()
export class FacetArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Returns the first _n_ municipalities: 1 to ${MAX_PAGE_SIZE}, otherwise INVALID_PAGE; ${DEFAULT_PAGE_SIZE} by default.`,
  })
  first?: number | null;
}
