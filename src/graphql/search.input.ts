import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../data/page.js';
import type { NodeKind } from '../domain/plan.js';
import { NodeKindEnum } from './enums.js';

@InputType({ description: 'Where to search; everywhere when empty.' })
export class SearchWhere {
  @Field(() => ID, {
    nullable: true,
    description:
      'The id of a plan: only what stands in it, its municipality, and the departments and working groups of that, which its plans share; UNKNOWN_ID where it is not here.',
  })
  plan?: string | null;
}

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description:
      'What to look for. Terms between spaces must all be found, each in any text of the node and letter by letter; 「」 or "" keep spaces in a term. What is the same to a reader is the same here: width and case, hiragana and katakana, old and other shapes of kanji (國 and 国, 髙 and 高, 渡邉 and 渡辺), ヶ or ケ or が between kanji, ー or a dash between kana, ～ or 〜, ・ or none, 障害 or 障がい or 障碍, 子ども or こども or 子供, and 令和6年度 or 令和六年度 or R6年度 or 2024年度. A term in kana is also found as the reading of a name, from the start of a word in it: しょうがいふくし finds 障害福祉課. Usual short names find the long ones: 社協 finds 社会福祉協議会. Words and numbers in other letters match from their start: IC finds ICT. A sign alone (㈱, №, ※, ・) finds where it is printed; signs of ASCII, brackets, 、 and 。 alone find nothing. A page (72ページ, 72頁, p.72) finds what stands on it. A text that is a printed number (施策3-1, 3.1.1, 施策3-1の課題1, measure 3.1 issue 1) finds what bears it first, by 柱, 目指す姿, 施策, 課題, 方針, 取組 and 脚注 or these words in English. No character is an operator. An English function word alone (it, for, the) finds nothing. Only the first 200 characters and 10 terms are read; EMPTY_SEARCH where it is blank.',
  })
  text!: string;

  @Field(() => [NodeKindEnum], { nullable: true, description: 'One of these kinds; none for an empty list.' })
  kinds?: NodeKind[] | null;

  @Field(() => SearchWhere, { nullable: true, description: 'Where to search; everywhere when absent.' })
  where?: SearchWhere | null;

  @Field(() => Int, {
    nullable: true,
    description: `So many hits from the best on, or after \`after\`: 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} when not given.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only hits behind the one this cursor names. A cursor belongs to one text, kinds and where.',
  })
  after?: string | null;
}
