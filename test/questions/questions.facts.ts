/** What a question answers, as its table: counted by hand from the printed plan (pillars 3 and 4), not from the data. */
export interface Expected {
  /** Variables, as an address gives them; the defaults when absent. */
  variables?: Record<string, string>;
  /** How many rows there are. */
  rows: number;
  /** The first rows, by column; others may follow. */
  first?: Record<string, string>[];
  /** The values of one column, in the order of the rows. */
  column?: [name: string, values: string[]];
  /** How many statements it sends, whatever the number of rows; some of them for the plan of a row and the municipality of that. */
  statements: number;
}

/** Names of programs that stand beside 障害福祉課 and another department, in printed order. */
const JOINT_OF_DISABILITY_WELFARE = [
  '福祉喫茶コーナーの運営事業',
  '柏市精神障害にも対応した地域包括ケアシステムの構築推進事業',
  '柏市障がい者スポーツ推進連絡会',
  '障害者が各種講座等に安心して参加できる環境づくり',
  '当事者団体・福祉団体活動助成',
  '障害者支援ボランティア養成講座の開催',
  '児童発達支援センターの設置',
  '事業担当者会議の運営',
  'ライフサポートファイルの活用促進',
];

export const QUESTION_FACTS: Record<string, Expected> = {
  'programs-serving-several-pillars': { rows: 0, statements: 2 },
  'programs-first-listed-elsewhere': {
    rows: 5,
    first: [
      {
        事業: '柏市精神障害にも対応した地域包括ケアシステムの構築推進事業',
        取組番号: '取組3.2.1',
        担当課: '保健予防課、障害福祉課',
        '柱の数 収録分': '1',
        '柱の数 少なくとも': '2',
      },
      { 事業: '地域出前講座の実施', 取組番号: '取組3.3.2', 担当課: '障害福祉課' },
      { 事業: '指導監査の実施', 取組番号: '取組4.2.2', 担当課: '指導監査課' },
    ],
    statements: 7,
  },
  // Nine programs with two lines each, and five of which only a relisting is loaded.
  'programs-listed-again': {
    rows: 23,
    first: [
      { 事業: '障害者等社会参加・就労支援事業', 取組番号: '取組3.1.1', 掲載順: '2', 再掲: '' },
      { 事業: '障害者等社会参加・就労支援事業', 取組番号: '取組3.2.1', 掲載順: '1', 再掲: '○' },
      { 事業: '支援者向け研修会の開催', 取組番号: '取組3.1.1', 掲載順: '6', 再掲: '' },
      { 事業: '支援者向け研修会の開催', 取組番号: '取組3.1.2', 掲載順: '3', 再掲: '○' },
    ],
    statements: 7,
  },
  'department-workload': {
    rows: 23,
    first: [
      {
        担当課: '障害福祉課',
        担当課の種類: '課・室',
        延べ事業数: '35',
        実事業数: '28',
        延べのうち再掲: '11',
        単独: '19',
        共同: '9',
        柱の数: '2',
        施策の数: '6',
        取組の数: '10',
        重点施策の事業数: '23',
        指標の数: '9',
      },
      { 担当課: '児童生徒課', 実事業数: '8', 単独: '7', 共同: '1' },
      { 担当課: '社会福祉協議会', 担当課の種類: '社会福祉協議会', 実事業数: '7', 単独: '4', 共同: '3' },
    ],
    statements: 3,
  },
  // Departments by measure: 2 in 3.1, 7 in 3.2, 8 in 3.3, 5 in 4.1, 9 in 4.2, 8 in 4.3.
  'department-workload-by-measure': {
    rows: 39,
    first: [
      // Eleven programs in twelve lines, one of them relisted; the city's own employment is 人事課's.
      { 担当課: '障害福祉課', 施策番号: '施策3.1', 重点: '○', 延べ事業数: '11', 実事業数: '10', 延べのうち再掲: '1' },
    ],
    statements: 4,
  },
  // 15 departments in the priority measures, 17 in the others.
  'department-workload-by-priority': {
    rows: 32,
    first: [{ 担当課: '障害福祉課', 重点: '○', 実事業数: '23' }],
    statements: 3,
  },
  'joint-programs-of-a-department': {
    rows: 9,
    column: ['事業', JOINT_OF_DISABILITY_WELFARE],
    statements: 6,
  },
  collaborations: {
    rows: 15,
    first: [{ 担当課: '障害福祉課、こども発達センター', 共同の事業数: '3' }],
    statements: 6,
  },
  'joint-groups': {
    rows: 10,
    first: [
      {
        担当課: '障害福祉課、こども発達センター、キッズルーム',
        共同の事業数: '2',
        事業: '児童発達支援センターの設置、事業担当者会議の運営',
      },
    ],
    statements: 5,
  },
  // Every line of every table hangs on an issue.
  'issues-to-programs': {
    rows: 77,
    first: [
      {
        施策番号: '施策3.1',
        課題番号: '1',
        方針番号: '1',
        取組番号: '取組3.1.1',
        事業: '障害者就業・生活支援センター等との連携による就労相談事業',
        担当課: '障害福祉課',
      },
    ],
    statements: 10,
  },
  'trace-forward': {
    variables: { from: 'kashiwa-2024/issue/3.1.1', to: 'DEPARTMENT' },
    rows: 6,
    column: ['担当課', ['障害福祉課', '障害福祉課', '障害福祉課', '人事課', '障害福祉課', '障害福祉課']],
    statements: 3,
  },
  'trace-backward': {
    variables: { from: 'kashiwa-2024/program/guidance-and-audit' },
    rows: 1,
    first: [
      {
        事業: '指導監査の実施',
        取組番号: '取組4.2.2',
        方針番号: '2',
        課題番号: '2',
        施策番号: '施策4.2',
        たどった段数: '5',
      },
    ],
    statements: 3,
  },
  'target-assessments': {
    rows: 26,
    first: [
      {
        指標: '就労移行支援事業等を通じて一般就労に移行した人数',
        '基準値 年度': '2021',
        '基準値 数値': '58',
        達成状況: '増加が必要',
        判定した実績の年度: '',
        判定に用いた目標の年度: '2026',
        '1年あたりに必要な増減': '3.2',
      },
    ],
    statements: 8,
  },
  'indicator-values': {
    // Of measure 3.1: seven baselines, and 1 + 1 + 3 + 4 × 3 targets.
    variables: { measure: '3.1' },
    rows: 24,
    first: [
      { 指標: '就労移行支援事業等を通じて一般就労に移行した人数', 年度: '2021', 区分: '基準値', 数値: '58' },
      { 指標: '就労移行支援事業等を通じて一般就労に移行した人数', 年度: '2026', 区分: '目標・見込', 数値: '74' },
      { 指標: '市内就労定着支援事業所における就労定着率が7割以上の事業所の割合', 年度: '2022', 数値: '13' },
    ],
    // Two of them to find what 3.1 is.
    statements: 8,
  },
  'departments-by-measures': {
    rows: 39,
    first: [
      { '行 担当課': '障害福祉課', '列 施策番号': '施策3.1', 延べ事業数: '11', 実事業数: '10', 延べのうち再掲: '1' },
    ],
    statements: 6,
  },
  'measures-sharing-programs': {
    rows: 6,
    first: [
      {
        '行 施策番号': '施策3.1',
        '列 施策番号': '施策3.2',
        実事業数: '2',
        事業: '障害者等社会参加・就労支援事業、障害者等社会参加コーディネート事業',
      },
    ],
    statements: 5,
  },
  'committees-and-departments': {
    rows: 4,
    first: [
      {
        '行 会議体（部会など）': '柏市自立支援協議会はたらく部会',
        '列 担当課': '障害福祉課',
        延べ事業数: '2',
        実事業数: '1',
      },
    ],
    statements: 6,
  },
  'evidence-of-measures': {
    // Of the first measure alone, nine pieces of evidence, two of them with four and three figures: the rest is below.
    variables: { first: '1' },
    rows: 14,
    column: ['数値', ['', '', '', '', '', '', '2.3', '2.7', '2.6', '3', '', '16507', '14572', '11756']],
    statements: 6,
  },
  municipalities: {
    rows: 1,
    first: [{ 市町村コード: 'コード122173', 市町村: '柏市', 都道府県: '千葉県' }],
    statements: 3,
  },
  plans: {
    rows: 1,
    first: [
      {
        開始年度: '2024',
        終了年度: '2026',
        収録済みの柱: '3、4',
        未収録の柱: '1、2',
        延べ事業数: '77',
        実事業数: '68',
        延べのうち再掲: '14',
      },
    ],
    statements: 4,
  },
  pillars: {
    rows: 2,
    first: [
      { 柱番号: '3', 延べ事業数: '37', 実事業数: '30', 延べのうち再掲: '9' },
      { 柱番号: '4', 延べ事業数: '40', 実事業数: '38', 延べのうち再掲: '5' },
    ],
    statements: 5,
  },
  measures: {
    rows: 6,
    first: [{ 施策番号: '施策3.1', 施策: '就労支援の充実', 重点: '○', 施策ページ: '70', 実事業数: '11' }],
    column: ['重点', ['○', '○', '', '', '', '○']],
    statements: 6,
  },
  issues: {
    rows: 12,
    column: ['方針番号', ['1', '2', '1', '2', '1', '2', '1', '2', '1', '2', '1', '2']],
    statements: 6,
  },
  policies: {
    rows: 12,
    column: [
      '取組番号',
      [
        '取組3.1.1',
        '取組3.1.2',
        '取組3.2.1',
        '取組3.2.2',
        '取組3.3.1',
        '取組3.3.2',
        '取組4.1.1',
        '取組4.1.2',
        '取組4.2.1',
        '取組4.2.2',
        '取組4.3.1',
        '取組4.3.2',
      ],
    ],
    statements: 7,
  },
  initiatives: {
    rows: 12,
    column: ['取組ページ', ['72', '73', '76', '77', '80', '81', '85', '86', '90', '91', '94', '95']],
    statements: 6,
  },
  programs: {
    rows: 68,
    first: [
      {
        事業: '障害者就業・生活支援センター等との連携による就労相談事業',
        担当課: '障害福祉課',
        '会議体（部会など）': '',
        取組番号: '取組3.1.1',
      },
    ],
    statements: 7,
  },
  departments: {
    rows: 23,
    first: [{ 市町村: '柏市', 担当課: '障害福祉課', 延べ事業数: '35', 実事業数: '28' }],
    statements: 5,
  },
  indicators: {
    rows: 24,
    first: [
      {
        施策番号: '施策3.1',
        方針番号: '1',
        指標: '就労移行支援事業等を通じて一般就労に移行した人数',
        指標の種類: '評価指標',
        単位: '人/年',
        方向性: '増加',
      },
    ],
    statements: 6,
  },
  // Of 4.3 a measure and two policies without indicators, one indicator without targets, five relistings, six lines with －.
  gaps: {
    rows: 15,
    column: ['重要度', [...Array<string>(4).fill('要確認'), ...Array<string>(11).fill('参考')]],
    // One for each of the rules, one for each kind of node, and one for the indicators that series are labelled by.
    statements: 29,
  },
  // A program and an indicator of that name, and four pieces of evidence that speak of it.
  search: {
    rows: 6,
    first: [
      { 種類: '指標', 名称: '障害児相談支援利用者数' },
      { 種類: '事業', 名称: '外来療育相談支援（集団・個別）事業' },
    ],
    statements: 4,
  },
};
