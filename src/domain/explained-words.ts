import type { Bilingual } from './bilingual.js';
import { GLOSSARY } from './glossary.js';

/** What words mean that readers of plans ask about, in words that need no others. */
export const EXPLAINED = {
  listings: {
    word: GLOSSARY.listings,
    means: {
      ja: '事業が計画の表に載っている回数です。再掲も、載っている回数だけ数えます。',
      en: 'How often programs are listed in the tables of the plan. A repeat listing counts as often as it is there.',
    },
  },
  programs: {
    word: GLOSSARY.programs,
    means: {
      ja: '同じ事業を、何回載っていても1と数えた数です。',
      en: 'Programs, each counted once however often it is listed.',
    },
  },
  repeatListing: {
    word: GLOSSARY.repeatListing,
    means: {
      ja: 'ほかの箇所に先に載っている事業が、もう一度載っていることです。先に載っている方を「初出」といいます。',
      en: 'A program that is listed elsewhere before is listed once more. The one before is its first listing.',
    },
  },
  joint: {
    word: GLOSSARY.joint,
    means: {
      ja: '担当課が二つ以上ある事業です。一つだけの事業は「単独」です。',
      en: 'Programs with several bodies in charge. Those with one are solo.',
    },
  },
  atLeast: {
    word: ['少なくとも', 'At least'],
    means: {
      ja: '初出が未収録の柱にある事業は、その柱にも必ず載っています。それを一つと数えた、これより少なくはない数です。',
      en: 'A program whose first listing is in a pillar that is not included is listed in that pillar, too. With that counted as one, the number is not smaller than this.',
    },
  },
  targetStatus: {
    word: GLOSSARY.targetStatus,
    means: {
      ja: '計画の目標と実績の数だけから、同じ規則で判定したものです。市の評価ではありません。',
      en: 'Computed by one rule from the targets and actuals alone. It is not what the city says.',
    },
  },
  ratings: {
    word: ['市の評価', 'Rated by the city'],
    means: {
      ja: '市が計画や評価書に書いた評価です。計画グラフは変えません。',
      en: 'What the city wrote in the plan or in its evaluation, unchanged.',
    },
  },
  priority: {
    word: GLOSSARY.priority,
    means: {
      ja: '計画が重点とした施策、またはその施策に載っている事業です。',
      en: 'A measure that the plan marks as a priority, or a program that such a measure lists.',
    },
  },
  notIncluded: {
    word: GLOSSARY.notIncluded,
    means: {
      ja: '計画書にはあるが、計画グラフにまだ入力していない部分です。数には入っていません。ゼロという意味ではありません。',
      en: 'Printed in the plan and not entered here yet. It is in no number, which does not mean that there is nothing.',
    },
  },
  findings: {
    word: GLOSSARY.findings,
    means: {
      ja: '課題に方針がない、指標に目標がないなど、計画のつながりが途切れて見える箇所です。理由が計画に書かれていれば、それも示します。',
      en: 'Where the plan seems to break off: an issue without a policy, an indicator without a target. If the plan gives a reason, it is told.',
    },
  },
} as const satisfies Record<string, { word: readonly [ja: string, en: string]; means: Bilingual }>;

export type ExplainedWord = keyof typeof EXPLAINED;
