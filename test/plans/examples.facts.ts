// What the examples of seed/examples say, counted by hand in what their publishers print.

type Body = [parent: string | null, name: string, role?: 'LEAD'];

export const SENDAI = {
  programsOfPillars: {
    杜と水の都プロジェクト: 11,
    防災環境都市プロジェクト: 13,
    心の伴走プロジェクト: 12,
    地域協働プロジェクト: 15,
    笑顔咲く子どもプロジェクト: 11,
    ライフデザインプロジェクト: 12,
    TOHOKU未来プロジェクト: 15,
    都心創生プロジェクト: 10,
    市政運営: 9,
  },
  ratings: { '◎': 12, '○': 89, '△': 7 },
  cityHall: 'sendai-2024/program/17020ffc128a',
  bodies: [
    ['新本庁舎整備事業', [['財政局', '本庁舎整備室', 'LEAD']]],
    [
      '海浜エリア活性化事業',
      [
        [null, '文化観光局'],
        [null, '宮城野区'],
        ['若林区', '海浜エリア活性化企画室', 'LEAD'],
      ],
    ],
    [
      '総合的な浸水対策事業',
      [
        [null, '経済局'],
        ['建設局', '下水道計画課', 'LEAD'],
        [null, '各区'],
      ],
    ],
    [
      'いじめ防止等対策推進事業',
      [
        ['こども若者局', 'いじめ対策推進課', 'LEAD'],
        ['教育局', '教育相談課', 'LEAD'],
      ],
    ],
    ['宮城総合支所庁舎建替事業', [['宮城総合支所', '総務課', 'LEAD']]],
    ['秋保地区活性化事業', [['秋保総合支所', 'まちづくり推進課', 'LEAD']]],
    ['仙台市中央卸売市場再整備事業', [['中央卸売市場', '管理課', 'LEAD']]],
  ] as [string, Body[]][],
};

export const KITAMOTO = {
  measuresNumbered10: 7,
  amountsOfMeasures: [
    ['市民との情報共有', 12, 82_986],
    ['就労対策の充実', 2, 5_871],
    ['文化財の活用・保護', 16, 97_839],
    ['「若者の移住・定住・交流促進」プロジェクト', 1, 25_685],
  ] as [string, number, number][],
  largest: {
    name: '介護保険給付事業',
    amount: { kind: 'SPENT', fiscalYear: 2024, yen: 5_286_969_000, printed: '5,286,969' },
  },
  ratings: { 現状継続: 423, '改善（手段変更）': 14, 拡大: 12, 縮小: 1, 完了: 1 },
  meanings: { CONTINUE: 423, OTHER: 14, EXPAND: 12, SHRINK: 1, END: 1 },
  bureaus: {
    政策推進部: 45,
    総務部: 45,
    市民経済部: 85,
    福祉部: 71,
    こども健康部: 63,
    都市整備部: 50,
    教育部: 77,
  },
  indicators: [
    [
      '広報紙発行事業',
      [
        ['活動指標', '広報紙発行部数', '部/月', 31_000],
        ['成果指標', '市が公開している情報にアクセスできる市民の割合', '％', 98.7],
      ],
    ],
    [
      '交通安全啓発・教育事業',
      [
        ['活動指標', '交通安全教室参加者数', '人', 856],
        ['成果指標', '65歳以上高齢者の交通事故件数', '件', 44],
      ],
    ],
    // Only the first of the two is on its sheet.
    ['情報系ネットワーク事業', [['活動指標', '勤務時間内のシステム稼働率', '％', 100]]],
  ] as [string, unknown[]][],
};

export const NAGASAKI = {
  places: [3, 6, 25, 86],
  indicators: 145,
  withName: 16,
  tables: [
    // （小）78.9% （中）74.9% （高）71.5%, then words for all three.
    [
      'file-1-1-page-1',
      ['小 78.9', '中 74.9', '高 71.5'].map((one) => {
        const [name, value] = one.split(' ');
        return [
          name,
          `2024 ${value}`,
          '2026 （小・中・高）上昇',
          '2027 （小・中・高）上昇',
          '2028 （小・中・高）上昇',
          '2029 （小・中・高）上昇',
          '2030 （小・中・高）上昇 ×',
          '2030 （小・中・高） 上昇（R12年度） 最終目標',
        ];
      }),
    ],
    // Numbers of two, then of both without a name, then of two.
    [
      'file-1-1-page-16',
      [
        ['小中', '2024 88.4', '2030 95 最終目標'],
        ['高', '2024 84.4', '2030 95 最終目標'],
        [null, '2026 92', '2027 93', '2028 95', '2029 95', '2030 95'],
      ],
    ],
    // An average, then targets with a side.
    [
      'file-1-1-page-24',
      [
        [
          null,
          '2023 98.1 AVERAGE 2019-04-01',
          '2026 98.5 AT_LEAST',
          '2027 98.5 AT_LEAST',
          '2028 98.5 AT_LEAST',
          '2029 98.5 AT_LEAST',
          '2030 98.5 AT_LEAST ×',
          '2030 98.5 AT_LEAST 最終目標',
        ],
      ],
    ],
    // 54件・44人, each with a unit of its own.
    [
      'file-2-3-page-5',
      [54, 44].map((value) => [
        null,
        `2024 ${value}`,
        '2026 基準値を上回る',
        '2027 基準値を上回る',
        '2028 基準値を上回る',
        '2029 基準値を上回る',
        '2030 基準値を上回る ×',
        '2030 基準値を上回る（R12年） 最終目標',
      ]),
    ],
    // Years without a target: two of five.
    [
      'file-1-2-page-15',
      [
        [
          null,
          '2023 13.9',
          '2026 現行値改善',
          '2028 現行値改善',
          '2030 現行値改善 ×',
          '2030 現行値改善（R12年度） 最終目標',
        ],
      ],
    ],
    // A baseline before the plan by thirteen years, and a last target beyond no column.
    [
      'file-2-3-page-12',
      [
        [
          null,
          '2013 1097.3',
          '2026 711.3',
          '2027 681.6',
          '2028 651.9',
          '2029 622.2',
          '2030 592.5 ×',
          '2030 592.5 最終目標',
        ],
      ],
    ],
    // Added up over five years, and one target at the end.
    ['file-3-1-page-16', [[null, '2024 3 CUMULATIVE 2020-04-01', '2030 5 最終目標']]],
    // A place among the prefectures of 九州.
    ['file-3-1-page-13', [[null, '2023 3', '2026 3', '2027 3', '2028 2', '2029 2', '2030 1 ×', '2030 1 最終目標']]],
    // Two years for two halves of one number: it has none.
    ['file-1-2-page-6', [[null, '- 95', '2026 95', '2027 95', '2028 95', '2029 95', '2030 95 ×', '2030 95 最終目標']]],
    // The table is not in the material.
    ['file-2-2-page-3', []],
  ] as [string, unknown[]][],
};

export const TOKUSHIMA = {
  /** Number, page and how many KPIs. */
  strategies: [
    ['1', 13, 5],
    ['2', 18, 8],
    ['3', 23, 4],
    ['4', 26, 8],
    ['5', 32, 8],
    ['6', 39, 9],
    ['7', 46, 7],
    ['8', 51, 7],
    ['9', 56, 2],
    ['10', 58, 3],
    ['11', 61, 7],
    ['12', 67, 7],
    ['13', 71, 4],
    ['14', 75, 5],
    ['15', 80, 2],
    ['16', 82, 4],
    ['17', 85, 2],
  ],
  indicators: [
    [
      '教員一人あたりの月平均時間外在校等時間',
      '時間',
      null,
      [
        ['小学校', '2022 33.4', '2028 25.1'],
        ['中学校', '2022 46.8', '2028 35.1'],
        ['県立学校', '2022 25.6', '2028 19.2'],
      ],
      ['教育政策課'],
    ],
    ['合計特殊出生率', null, 'INCREASE', [[null, '2022 1.42', '2028 上昇']], ['こども未来政策課']],
    [
      '人権侵犯事件数',
      '件',
      'DECREASE',
      [[null, '2022 74', '2028 減少 可能な限りゼロに近づける']],
      ['男女参画・人権課'],
    ],
    ['施設利用者の平均工賃全国順位', '位', null, [[null, '2021 2', '2028 1']], ['障がい福祉課']],
    [
      '温室効果ガス排出量削減率（2013年度比）',
      '%',
      null,
      [[null, '2020 -28.7', '2028 -46']],
      ['サステナブル社会推進課'],
    ],
    [
      '相談支援従事者養成者数',
      '人',
      null,
      [[null, '2022 196 AVERAGE', '2028 1000 CUMULATIVE']],
      ['障がい福祉課', '障がい者相談支援センター'],
    ],
    ['自殺死亡率', null, null, [[null, '2022 14.2 AVERAGE', '2028 13 AT_MOST']], ['地域共生推進課']],
    [
      '県の支援による創業件数（累計（2024-））',
      '件',
      null,
      [[null, '2022 32', '2028 200 CUMULATIVE 2024-04-01']],
      ['企業支援課'],
    ],
    [
      '国際的及び全国的スポーツ大会や合宿、交流会の県内開催件数（累計（2019-））',
      '件',
      null,
      [[null, '2022 52 CUMULATIVE 2019-04-01', '2028 100 CUMULATIVE 2019-04-01']],
      ['スポーツ交流課'],
    ],
    [
      'ふるさと納税受入額（県・市町村合計）',
      '円',
      null,
      [
        ['個人版', '2022 2890750000', '2028 10000000000'],
        ['企業版', '2022 1393980000', '2028 5000000000'],
      ],
      ['財政課'],
    ],
    ['転入超過数', '人', null, [[null, '2023 -1550', '2028 -500']], ['政策企画課', '移住交流室']],
    [
      'SNSフォロワー数（阿波ナビ・インスタグラム）',
      '人',
      null,
      [[null, '2022 7000 ABOUT', '2028 22000']],
      ['観光政策課'],
    ],
    [
      '一般会計県債残高（抑制対象分）',
      '円',
      null,
      [[null, '2022 445800000000', '2028 460000000000 LESS_THAN']],
      ['財政課'],
    ],
    ['県産材の生産量', 'm3', null, [[null, '2022 418000', '2028 600000']], ['林業振興課']],
  ] as [string, string | null, string | null, unknown[], string[]][],
};

export const IKI_PLANS = 68;

export const IKI = {
  withoutPeriod: 25,
  relations: { CONTINUES: 7, CONTINUED_BY: 4, UNDER: 8, WITHIN: 2, AROUND: 2, RELATED_TO: 29 },
  plans: [
    [
      'iki-chiiki-fukushi-3',
      {
        title: '第3次壱岐市地域福祉計画',
        fiscalYears: { start: 2022, end: 2026 },
        published: '2022-03',
        laws: ['社会福祉法107条', '成年後見制度利用促進法14条1項', '再犯防止推進法8条1項'],
        responsible: [{ department: '地域福祉班' }],
        relations: [
          { kind: 'CONTINUED_BY', title: '第4次壱岐市地域福祉計画' },
          { kind: 'UNDER', plan: 'iki-sougou-4' },
          { kind: 'AROUND', plan: 'iki-seinen-kouken' },
          { kind: 'AROUND', plan: 'iki-saihan-boushi' },
          { kind: 'RELATED_TO', plan: 'iki-kourei-9' },
          { kind: 'RELATED_TO', plan: 'iki-shougai-keikaku-3' },
          { kind: 'RELATED_TO', plan: 'iki-shougai-fukushi-7' },
          { kind: 'RELATED_TO', plan: 'iki-kodomo-1' },
          { kind: 'RELATED_TO', title: '壱岐市社会福祉協議会 第2期地域福祉活動計画' },
          { kind: 'RELATED_TO', title: '第6期長崎県福祉保健総合計画「ながさき“ほっと”プラン」' },
        ],
      },
    ],
    ['iki-kodomo-1', { relations: [{ kind: 'CONTINUES', plan: 'iki-kodomo-jigyou-2' }, { kind: 'RELATED_TO' }] }],
    ['iki-kodomo-jigyou-2', { relations: [{ kind: 'CONTINUES', plan: 'iki-kodomo-jigyou-1' }] }],
    ['iki-kodomo-jigyou-1', { relations: [{ kind: 'CONTINUES', plan: 'iki-jisedai-koki' }] }],
    ['iki-bousai', { fiscalYears: {} }],
    [
      'iki-kourei-9',
      {
        responsible: [
          { department: '介護保険班', note: '介護保険事業計画' },
          { department: '長寿福祉班', note: '高齢者福祉計画' },
        ],
      },
    ],
  ] as [string, object][],
};
