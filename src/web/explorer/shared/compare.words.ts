/** What the page that holds two plans side by side says of itself. */
export const COMPARE_WORDS = {
  compare: ['新旧対照表', 'Two plans side by side'],
  compareLead: [
    '左が新しい計画、右がもとの計画です。違うところに下線を引きました。計画書が「何を引き継ぐか」を示していればそれに従い、なければキーと名称で対応づけます。',
    'The new plan at the left, the old one at the right; what differs is underlined. Parts are matched by what the new plan says it continues, else by key and by name.',
  ],
  comparePlansOf: ['新：{to}　旧：{from}', 'New: {to}. Old: {from}'],
  compareChoose: ['比べる計画を選んでください。', 'Choose the plans to compare.'],
  compareNew: ['新しい計画', 'New plan'],
  compareOld: ['もとの計画', 'Old plan'],
  newPlan: ['新', 'New'],
  oldPlan: ['旧', 'Old'],
  newPage: ['頁（新）', 'Page (new)'],
  oldPage: ['頁（旧）', 'Page (old)'],
  remark: ['備考', 'Remark'],
  kindOfChange: ['変わり方', 'Change'],
  proposed: [
    '候補（名称の類似度{similarity}）。同じものかは未確認',
    'Proposal (names {similarity} similar), not confirmed',
  ],
  changesFound: ['違い{count}件', '{count} changes'],
  noChanges: ['違いはありません。', 'Nothing differs.'],
  outsidePlaces: ['箇所に属さないもの', 'In no place'],
  compareOnlyOne: [
    '収録した計画が一つだけなので、比べるものがありません。',
    'Only one plan is loaded, so there is none to compare it with.',
  ],
  compareWithBefore: ['前の計画との新旧対照表', 'Side by side with the edition before'],
} as const satisfies Record<string, readonly [ja: string, en: string]>;
