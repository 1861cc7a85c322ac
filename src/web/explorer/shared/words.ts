/** All that the page says of itself, in Japanese and in English side by side. What the plan says comes from the server. */
export const WORDS = {
  // The frame
  product: ['計画グラフ', 'Keikaku Graph'],
  skip: ['本文へ', 'Skip to content'],
  views: ['画面', 'Views'],
  readings: ['ふりがな', 'Furigana'],
  theme: ['配色', 'Colours'],
  'theme-auto': ['配色：自動', 'Colours: auto'],
  'theme-light': ['配色：明るい', 'Colours: light'],
  'theme-dark': ['配色：暗い', 'Colours: dark'],
  askYourself: ['GraphQL で自分の問いを書く（GraphiQL）', 'Write a question of your own in GraphQL (GraphiQL)'],
  plan: ['計画', 'Plan'],
  breadcrumb: ['現在の位置', 'Where this stands'],

  // The views
  overview: ['概要', 'Overview'],
  map: ['地図', 'Map'],
  chain: ['つながり', 'Chain'],
  departments: ['担当課', 'Departments'],
  indicators: ['指標', 'Indicators'],
  questions: ['質問', 'Questions'],
  gaps: ['要確認の箇所', 'Gaps'],

  // What becomes of a question
  loading: ['読み込んでいます…', 'Loading…'],
  slow: ['時間がかかっています。もうしばらくお待ちください…', 'This takes longer than usual. Please wait…'],
  unreachable: ['サーバーに接続できませんでした。', 'The server could not be reached.'],
  timeout: ['30秒待ちましたが、回答がありませんでした。', 'There was no answer within 30 seconds.'],
  refused: ['サーバーが回答できませんでした。', 'The server could not answer.'],
  retry: ['もう一度試す', 'Try again'],
  notLoaded: ['読み込まれていません', 'Not loaded'],
  notFound: ['このアドレスには何もありません', 'There is nothing at this address'],
  unknownNode: ['このIDのものはありません', 'There is nothing with this id'],
  goOn: ['次の画面から探せます。上の検索も使えます。', 'Go on from one of these views, or search above.'],
  unknownPlan: ['この計画はありません', 'There is no such plan'],
  toFirstPlan: ['最初の計画を見る', 'See the first plan'],
  noPlans: ['計画がまだ読み込まれていません', 'No plan is loaded yet'],
  howToImport: ['計画を読み込むには：', 'To load one:'],
  firstRows: ['はじめの{count}件だけを示しています。', 'Only the first {count} are shown.'],
  truncated: ['道筋が多いため、一部だけを示しています。', 'There are too many ways; only some are shown.'],

  // Search
  search: ['検索', 'Search'],
  searchHint: ['事業・課題・ことばで検索', 'Search programs, issues, words'],
  searchFor: ['「{text}」の検索結果', 'Search for “{text}”'],
  hits: ['候補', 'Hits'],
  found: ['{count}件見つかりました', '{count} found'],
  nothingFound: [
    '短いことばや、別の言い方で試してください。空白で区切ると、すべてを含むものを探します。',
    'Try a shorter or another word. Words between spaces must all be found.',
  ],
  emptySearch: ['上の欄に、探すことばを入れてください。', 'Type what you look for into the box above.'],

  // Words of plans and counts
  listed: ['延べ事業数', 'Lines'],
  distinct: ['実事業数', 'Programs'],
  relisted: ['うち再掲', 'Relisted'],
  relistedOne: ['再掲', 'Relisted'],
  firstListed: ['最初の掲載', 'First listed'],
  programs: ['事業数', 'Programs'],
  counts: [
    '延べ{listed}、実{distinct}（うち再掲{relisted}）',
    '{listed} lines, {distinct} programs ({relisted} lines relisted)',
  ],
  countNote: ['延べ{listed}、うち再掲{relisted}', '{listed} lines, {relisted} relisted'],
  priority: ['重点', 'Priority'],
  priorityNote: ['うち重点{count}', '{count} priority'],
  priorityPrograms: ['重点施策の事業', 'In priority measures'],
  kind: ['種類', 'Kind'],
  summary: ['内容', 'Summary'],
  page: ['ページ', 'Page'],
  order: ['掲載順', 'Order'],
  unit: ['単位', 'Unit'],
  value: ['数値', 'Value'],
  note: ['注記', 'Note'],
  fiscalYear: ['年度', 'Fiscal year'],
  years: ['計画期間（年度）', 'Fiscal years'],
  figure: ['項目', 'Figure'],
  numbers: ['数値', 'Numbers'],
  printedReason: ['計画にある理由', 'Printed reason'],
  notPrinted: ['記載なし', 'not printed'],
  all: ['すべて', 'All'],
  choose: ['選んでください', 'Choose'],
  yes: ['はい', 'Yes'],
  no: ['いいえ', 'No'],
  details: ['くわしく', 'Details'],

  // Overview
  overviewLead: [
    '{municipality}　{start}〜{end}年度。数字や名前を選ぶと、その先へ進めます。',
    '{municipality}, fiscal {start} to {end}. Every number and name leads on.',
  ],

  // Chain
  chainLead: [
    '課題から方針・取組・事業・担当課まで、理由と行動のつながりをたどります。箱を選ぶと、そこからたどり直します。',
    'From issues to policies, initiatives, programs and departments. Choose a box to follow the chain from there.',
  ],
  chooseIssue: ['課題を選ぶ', 'Choose an issue'],
  chainOf: ['「{name}」のつながり', 'The chain of “{name}”'],
  chainAlt: [
    '左の理由から右の行動へ。同じ内容が下の表にあります。',
    'From reason on the left to action on the right; the table below says the same.',
  ],
  withEvidence: ['根拠と指標も示す', 'With evidence and indicators'],
  chosen: ['選んだもの', 'Chosen'],
  brokenPlace: ['要確認の箇所', 'Gap'],
  ways: ['道筋（{count}件）', 'Ways ({count})'],
  showChain: ['つながりを見る', 'See its chain'],

  // Departments
  departmentsLead: [
    'どの課が、どれだけの事業を、どの施策で、だれと一緒に担っているか。',
    'Who carries how many programs, in which measures, and with whom.',
  ],
  noDepartments: ['この計画には担当課がありません。', 'This plan prints no departments.'],
  workloadPrograms: ['担当課ごとの実事業数', 'Programs by department'],
  workloadLines: ['担当課ごとの延べ事業数', 'Lines by department'],
  workloadTable: ['担当課ごとの事業数', 'What each department carries'],
  workloadAlt: [
    '{count}の担当課の横棒グラフ。最も多いのは{name}の{most}。数は隣の表にあります。',
    'Bars for {count} departments. {name} has the most: {most}. The table beside has all numbers.',
  ],
  countLines: ['延べで数える', 'Count lines'],
  solo: ['単独', 'Alone'],
  joint: ['共同', 'Joint'],
  heatMap: ['担当課と施策', 'Departments and measures'],
  heatMapLegend: ['数字は実事業数。色が濃いほど多い。', 'Numbers are programs; the fuller the colour, the more.'],
  heatMapAlt: [
    '{departments}の担当課が{measures}の施策で担う実事業数の一覧図。数は隣の表にあります。',
    'Programs of {departments} departments in {measures} measures. The table beside has all numbers.',
  ],
  partners: ['一緒に担う相手', 'Who works with whom'],
  partnersLegend: ['数字は一緒に担う事業の数。', 'Numbers are programs run together.'],
  partnersAlt: [
    '一緒に事業を担う{count}組。最も多いのは{names}の{most}件。組と事業は隣の表にあります。',
    '{count} pairs run programs together. {names} have the most: {most}. The table beside has pairs and programs.',
  ],
  together: ['共同の事業数', 'Programs together'],
  programsTogether: ['共同{count}件', '{count} together'],
  noPairs: ['複数の課が一緒に担う事業はありません。', 'No program is run by several departments.'],
  jointPrograms: ['ある課が一緒に担う事業', 'What a department runs jointly'],
  jointOf: ['{name}が一緒に担う事業（{count}件）', 'What {name} runs jointly ({count})'],
  allAlone: ['{name}は、すべて単独で担っています。', '{name} runs everything alone.'],

  // Indicators
  indicatorsLead: [
    '基準値と目標。数値のない年度には線を引きません。方向性と評価は、計画に記載のあるとおりです。',
    'Baselines and targets. No line runs through a year without a number. Directions are those that are printed.',
  ],
  indicatorsFound: ['指標{count}件', '{count} indicators'],
  baseline: ['基準値', 'Baseline'],
  target: ['目標', 'Target'],
  actual: ['実績', 'Actual'],
  direction: ['方向性', 'Direction'],
  assessment: ['評価', 'Assessment'],
  perYear: ['一年あたりに要る変化：{change}{unit}', 'Required change per year: {change} {unit}'],
  noTargetReason: ['目標がない理由', 'Why no target'],
  noIndicatorReason: ['指標がない理由', 'Why no indicators'],
  noIndicators: ['指標がありません', 'No indicators'],
  noNumbers: ['数値がありません', 'No numbers'],
  asTable: ['表で見る', 'As a table'],
  valueTable: ['指標の数値', 'Numbers of the indicators'],

  // Questions
  questionsLead: [
    'よくある質問です。条件を変えて答えを見て、GraphQL・curl・CSV で持ち出せます。',
    'The questions people bring: change what they are about, see the answer, take it along.',
  ],
  allQuestions: ['すべての質問', 'All questions'],
  unknownQuestion: ['「{name}」という質問はありません。', 'There is no question “{name}”.'],
  run: ['実行', 'Run'],
  severalOf: ['カンマ区切り：{values}', 'With commas between: {values}'],
  copy: ['{what} をコピー', 'Copy {what}'],
  copied: ['{what} をコピーしました', '{what} copied'],
  notCopied: ['コピーできませんでした', 'The browser did not let us copy'],
  csv: ['CSV（Excel）', 'CSV (Excel)'],
  document: ['GraphQL を見る', 'See the GraphQL'],
  asPicture: ['図で見る', 'As a picture'],
  column: ['列', 'Column'],
  chartAlt: [
    '{count}行の「{column}」の横棒グラフ。数は下の表にあります。',
    'Bars of “{column}” for {count} rows. The table below has all numbers.',
  ],
  noNumbersToDraw: ['図にできる数値の列がありません。', 'No column holds numbers to draw.'],
  noRows: ['あてはまるものはありません。', 'There is none.'],
  rows: ['回答（{count}行）', 'Answer ({count} rows)'],

  // Gaps
  gapsLead: [
    'つながりの切れ目や、合わない数字。計画に理由があれば、あわせて示します。',
    'Where the chain is broken or numbers do not add up, with the printed reason where there is one.',
  ],
  gapsFound: ['要確認の箇所（{count}件）', 'Gaps ({count})'],
  noGaps: ['要確認の箇所は見つかりませんでした。', 'No gaps were found.'],
  nothingChosen: ['この条件にあてはまるものはありません。', 'Nothing fits this choice.'],
  place: ['箇所', 'Place'],
  severity: ['重さ', 'Severity'],
  rule: ['種類', 'Rule'],
  message: ['内容', 'What is wrong'],

  // Map
  mapLead: [
    '計画の全体。柱のまわりに施策・取組・事業が並び、複数の取組に掲載された事業は取組のあいだにあります。',
    'The whole plan: measures, initiatives and programs around their pillars; programs of several initiatives stand between them.',
  ],
  mapOf: ['計画の地図', 'Map of the plan'],
  mapAlt: [
    '計画の図。事業{programs}、うち複数掲載または最初の掲載が読み込まれていないもの{shared}、複数の課が担うもの{joint}。同じ内容が隣の一覧にあります。',
    'The plan as a graph: {programs} programs, {shared} of them relisted, {joint} run jointly. The list beside has the same.',
  ],
  mapHint: ['点を選ぶと、つながるものだけを示します。', 'Choose a dot to see what it is linked with.'],
  mapList: ['地図の一覧', 'The map as a list'],
  withDepartments: ['担当課も示す', 'With departments'],
  jointProgram: ['共同の事業', 'Joint program'],
  sharedProgram: ['再掲のある事業', 'Relisted program'],
  showOnMap: ['地図で見る', 'Show on the map'],
  showAll: ['全体に戻る', 'Show all'],
  zoomIn: ['拡大', 'Zoom in'],
  zoomOut: ['縮小', 'Zoom out'],
  fit: ['全体', 'Fit'],

  // Node page
  municipalityCode: ['市町村コード', 'Municipality code'],
  prefecture: ['都道府県', 'Prefecture'],
  loadedPillars: ['読み込まれた柱', 'Loaded pillars'],
  revision: ['版', 'Revision'],
  reach: ['関わる柱の数', 'Pillars it serves'],
  reachMore: [
    '読み込まれた中では{loaded}、少なくとも{atLeast}（最初の掲載は、読み込まれていない柱{pillars}のどれかにあります）',
    '{loaded} among what is loaded, at least {atLeast}: its first listing is in pillar {pillars}, not loaded',
  ],
  listings: ['掲載（{count}件）', 'Listings ({count})'],
  explains: ['この脚注がつくところ', 'Where it stands'],

  // Taking along
  print: ['印刷', 'Print'],
} as const satisfies Record<string, readonly [ja: string, en: string]>;

export type Word = keyof typeof WORDS;
