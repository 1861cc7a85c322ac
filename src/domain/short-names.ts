/** What people call bodies, rules and services for short, in any city; each with what plans print. */
const SHORT_NAMES: Record<string, string> = {
  社協: '社会福祉協議会',
  民児協: '民生委員児童委員協議会',
  教委: '教育委員会',
  選管: '選挙管理委員会',
  農委: '農業委員会',
  包括支援センター: '地域包括支援センター',
  児相: '児童相談所',
  ハローワーク: '公共職業安定所',
  公安: '公安委員会',
  特養: '特別養護老人ホーム',
  老健: '介護老人保健施設',
  サ高住: 'サービス付き高齢者向け住宅',
  特支: '特別支援',
  放デイ: '放課後等デイサービス',
  児発: '児童発達支援',
  就a: '就労継続支援a型',
  就b: '就労継続支援b型',
  地活: '地域活動支援センター',
  グルホ: 'グループホーム',
  国保: '国民健康保険',
  後期高齢: '後期高齢者医療',
  生保: '生活保護',
  ケアマネ: '介護支援専門員',
  コミセン: 'コミュニティセンター',
  障害者総合支援法: '障害者の日常生活及び社会生活を総合的に支援するための法律',
};

/** The long names by the short ones; both as `fold` gives them. */
export function shortNames(fold: (text: string) => string): [short: string, long: string][] {
  return Object.entries(SHORT_NAMES).map(([short, long]) => [fold(short), fold(long)]);
}
