import { GLOSSARY } from '../../../domain/glossary';
import { CITY_WORDS } from './city.words';
import { COMPARE_WORDS } from './compare.words';
import { EDITION_WORDS } from './edition.words';
import { GOAL_WORDS } from './goal.words';
import { IMPORT_WORDS } from './import.words';
import { NODE_WORDS } from './node.words';
import { PLAN_WORDS } from './plan.words';
import { PROGRAM_WORDS } from './program.words';
import { PROGRESS_WORDS } from './progress.words';
import { STRUCTURE_WORDS } from './structure.words';
import { WHAT_IF_WORDS } from './what-if.words';

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
  inOwnWords: [
    '文章は要約です。名称・数値・ページは計画のとおりです。',
    'Texts are summaries; names, numbers and pages are as printed.',
  ],
  askYourself: ['GraphQL で自分の問い合わせを書く（GraphiQL）', 'Write your own query (GraphiQL)'],
  plan: ['計画', 'Plan'],
  breadcrumb: ['現在の位置', 'You are here'],

  // The views
  overview: ['概要', 'Overview'],
  map: GLOSSARY.planStructure,
  chain: GLOSSARY.issuesToPrograms,
  departments: ['担当課', 'Divisions in charge'],
  indicators: ['指標', 'Indicators'],
  questions: GLOSSARY.readyMadeQueries,
  gaps: GLOSSARY.findings,

  ...COMPARE_WORDS,
  ...IMPORT_WORDS,
  ...WHAT_IF_WORDS,

  // What becomes of a question
  loading: ['読み込んでいます…', 'Loading…'],
  slow: ['時間がかかっています。もうしばらくお待ちください…', 'This takes longer than usual. Please wait…'],
  unreachable: ['サーバーに接続できませんでした。', 'The server could not be reached.'],
  timeout: ['30秒待ちましたが、結果が届きませんでした。', 'No result arrived within 30 seconds.'],
  refused: ['結果を表示できませんでした。', 'The result could not be shown.'],
  viewNotLoaded: ['この画面を読み込めませんでした', 'This view could not be loaded'],
  viewNotLoadedHint: [
    '接続が切れたか、サーバーが新しい版になりました。接続を確かめて、もう一度試してください。',
    'The connection was lost, or the server has a new release. Check the connection and try again.',
  ],
  viewFailed: ['この画面を表示できませんでした', 'This view could not be shown'],
  viewFailedHint: [
    'もう一度試すか、上の一覧からほかの画面を選んでください。同じことが続くときは、このURLを管理者に伝えてください。',
    'Try again, or choose another view above. If it happens again, give this URL to whoever runs the server.',
  ],
  retry: ['もう一度試す', 'Try again'],
  notLoaded: GLOSSARY.notIncluded,
  notFound: ['ページが見つかりません', 'Page not found'],
  unknownNode: ['このIDのデータはありません', 'No data with this ID'],
  goOn: ['次の画面から探せます。上の検索も使えます。', 'Go on from one of these views, or search above.'],
  unknownPlan: ['この計画はありません', 'There is no such plan'],
  toFirstPlan: ['最初の計画を見る', 'See the first plan'],
  noPlans: ['計画がまだ収録されていません', 'No plan is included yet'],
  howToImport: ['計画を取り込むには：', 'To import one:'],
  shownOf: ['{count}件のうち{shown}件を表示しています。', '{shown} of {count} are shown.'],
  showMore: ['次の{count}件を表示', 'Show {count} more'],
  showAllOf: ['{count}件すべてを表示', 'Show all {count}'],
  goesOnRight: ['右に続きます。横に動かしてください。', 'It goes on to the right: scroll sideways.'],
  goesOnLeft: ['左に続きます。', 'It goes on to the left.'],
  firstRows: ['先頭の{count}件を表示しています。', 'The first {count} are shown.'],
  truncated: ['件数が多いため、一部だけを表示しています。', 'There are too many; only some are shown.'],

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
  emptySearch: ['上の欄に、探すことばを入力してください。', 'Enter a search term in the box above.'],

  // Words of plans and counts
  listed: GLOSSARY.listings,
  distinct: GLOSSARY.programs,
  relisted: ['再掲', 'Repeat listings'],
  relistedOne: GLOSSARY.repeatListing,
  firstListed: GLOSSARY.firstListing,
  programs: ['事業数', 'Programs'],
  counts: [
    '延べ{listed}（うち再掲{relisted}）、実{distinct}',
    '{listed} listings ({relisted} repeat listings), {distinct} programs',
  ],
  countsElsewhere: [
    '。実数は、初出がここにない再掲{elsewhere}事業も含む（{listed}−{relisted}＋{elsewhere}＝{distinct}）',
    '; programs include {elsewhere} whose first listing is not here ({listed} − {relisted} + {elsewhere} = {distinct})',
  ],
  countNote: ['延べ{listed}、うち再掲{relisted}', '{listed} listings, {relisted} of them repeat listings'],
  priority: GLOSSARY.priority,
  priorityNote: ['うち重点{count}', '{count} priority'],
  priorityPrograms: ['重点施策の事業', 'In priority measures'],
  kind: ['種類', 'Kind'],
  summary: ['要約', 'Summary'],
  page: ['ページ', 'Page'],
  order: ['掲載順', 'Order'],
  unit: ['単位', 'Unit'],
  value: ['数値', 'Value'],
  note: ['注記', 'Note'],
  fiscalYear: ['年度', 'Fiscal year'],
  years: ['計画期間（年度）', 'Fiscal years'],
  figure: ['項目', 'Figure'],
  numbers: ['数値', 'Numbers'],
  printedReason: ['計画にある理由（要約）', 'Printed reason (summary)'],
  notPrinted: ['記載なし', 'not printed'],
  all: ['すべて', 'All'],
  choose: ['選んでください', 'Choose'],
  details: ['くわしく', 'Details'],

  // Overview
  overviewLead: [
    '{municipality}　{start}〜{end}年度。数値や名称を選ぶと、詳しい内容に進みます。',
    '{municipality}, fiscal {start} to {end}. Choose a number or a name for details.',
  ],

  // Chain
  chainLead: [
    '課題から方針・取組・事業・担当課まで、理由と行動のつながりをたどります。箱を選ぶと、そこからたどり直します。',
    'From issues to policies, initiatives, programs and divisions in charge. Choose a box to follow the chain from there.',
  ],
  chooseIssue: ['課題を選ぶ', 'Choose an issue'],
  chainOf: ['{name}の経路', 'Paths of {name}'],
  chainAlt: [
    '左の理由から右の行動へ。同じ内容が下の表にあります。',
    'From reason on the left to action on the right; the table below says the same.',
  ],
  withEvidence: ['現状・背景と指標も示す', 'With background and indicators'],
  chosen: ['選んだもの', 'Chosen'],
  brokenPlace: ['点検で要確認', 'To be checked'],
  notedPlace: ['点検で参考', 'Noted'],
  ways: ['経路（{count}件）', 'Paths ({count})'],
  reasonsOf: ['施策の理由（{count}件）', 'Reasons ({count})'],
  showChain: ['課題から事業までの経路を見る', 'See its paths'],

  // Departments
  departmentsLead: [
    'どの課が、どの施策の事業をいくつ、単独または共同で担当しているか。延べは掲載の数（再掲を含む）、実は同じ事業を1と数えた数。',
    'Which division is in charge of how many programs, in which measures, alone or jointly. Listings include repeat listings; programs count each once.',
  ],
  noDepartments: ['この計画には担当課がありません。', 'This plan prints no divisions in charge.'],
  workloadPrograms: ['担当課ごとの実事業数', 'Programs by division'],
  workloadLines: ['担当課ごとの延べ事業数', 'Listings by division'],
  workloadTable: ['担当課ごとの事業数', 'Programs of each division'],
  workloadAlt: [
    '{count}の担当課の横棒グラフ。最も多いのは{name}の{most}件。数は隣の表にあります。',
    'Bars for {count} divisions. {name} has the most: {most}. The table beside has all numbers.',
  ],
  countLines: ['延べで数える', 'Count listings'],
  solo: GLOSSARY.solo,
  joint: GLOSSARY.joint,
  heatMap: ['担当課と施策', 'Divisions and measures'],
  heatMapLegend: ['数字は実事業数。色が濃いほど多い。', 'Numbers are programs; the fuller the colour, the more.'],
  heatMapAlt: [
    '{departments}の担当課が{measures}の施策で担当する実事業数の対応表。数は隣の表にあります。',
    'Programs of {departments} divisions in {measures} measures. The table beside has all numbers.',
  ],
  partners: ['共同で担当する課', 'Divisions in charge together'],
  partnersLegend: ['数字は共同で担当する事業の数。', 'Numbers are joint programs.'],
  partnersAlt: [
    '共同で事業を担当する{count}組。最も多いのは{names}の{most}件。組と事業は隣の表にあります。',
    '{count} pairs run programs jointly. {names} have the most: {most}. The table beside has pairs and programs.',
  ],
  together: GLOSSARY.programsTogether,
  programsTogether: ['共同{count}件', '{count} joint'],
  noPairs: ['担当課が二つ以上の事業はありません。', 'No program has several divisions in charge.'],
  jointPrograms: ['他の課などと共同で担当する事業', 'Programs run jointly with others'],
  jointOf: ['{name}が共同で担当する事業（{count}件）', 'Programs that {name} runs jointly ({count})'],
  allAlone: ['{name}の担当する事業は、すべて単独です。', '{name} runs all of its programs alone.'],

  // Indicators
  indicatorsLead: [
    '基準値（計画策定時の実績）と目標。数値のない年度には線を引きません。方向性は計画のとおり、達成状況は数値から機械的に判定したものです（目標のある年度はその目標、ない年度は前後の数値を結ぶ直線と比べます）。',
    'Baselines (actuals when the plan was made) and targets. No line runs through a year without a number. Directions are as printed; the target status is computed: a year with a target is compared with it, another with the line between the numbers around it.',
  ],
  indicatorsFound: ['指標{count}件', '{count} indicators'],
  direction: ['方向性', 'Direction'],
  assessment: GLOSSARY.targetStatus,
  perYear: ['最終目標まで、1年あたりの増減：{change}{unit}', 'Change per year to the final target: {change} {unit}'],
  points: ['ポイント', 'points'],
  noTargetReason: ['目標がない理由（要約）', 'Why no target (summary)'],
  noIndicatorReason: ['指標がない理由（要約）', 'Why no indicators (summary)'],
  definition: ['定義・算出方法（要約）', 'Definition (summary)'],
  whyChosen: ['選んだ理由（要約）', 'Why chosen (summary)'],
  targetBasis: ['目標値の設定根拠（要約）', 'Basis of the target (summary)'],
  dataSource: ['データの出典', 'Data source'],
  dataTiming: ['データの把握時期', 'When data are known'],
  goal: ['関連する目標の番号', 'Goal'],
  printedNumber: ['番号', 'Number'],
  noYear: ['年度の記載なし', 'No year'],
  superseded: ['差し替え前', 'superseded'],
  metSide: ['目標を満たす範囲', 'Where the target is met'],
  noIndicators: ['指標がありません', 'No indicators'],
  noNumbers: ['数値がありません', 'No numbers'],
  asTable: ['表で見る', 'As a table'],
  valueTable: ['指標の数値', 'Numbers of the indicators'],
  csvOfValues: ['CSV（Excel、1行1数値）', 'CSV (Excel, a row for each number)'],

  // Questions
  questionsLead: [
    '定型の集計です。条件を変えて結果を見ます。結果は CSV か Excel で保存できます。',
    'Ready-made queries: change the conditions, see the result, save it as CSV or Excel.',
  ],
  askedByPlanners: ['政策・企画の担当者向け：課題から事業までのつながり', 'Policy staff: from issues to programs'],
  askedByAnalysts: ['組織・業務量を調べる人向け：課の分担と共同', 'Analysts: what divisions carry, alone and jointly'],
  askedByMonitors: ['進行管理・ダッシュボード向け：指標と件数', 'Progress and dashboards: indicators and counts'],
  askedByAll: ['窓口・議会・市民向け：どこに何があるか', 'Everybody: what there is, and where'],
  allQuestions: ['すべての集計・一覧', 'All queries'],
  unknownQuestion: ['「{name}」という集計・一覧はありません。', 'There is no query “{name}”.'],
  run: ['この条件で見る', 'Show'],
  fillIn: ['「{name}」を選んでください。', 'Choose “{name}”.'],
  notChosen: ['未選択', 'None chosen'],
  copy: ['{what} をコピー', 'Copy {what}'],
  copied: ['{what} をコピーしました', '{what} copied'],
  notCopied: [
    'コピーできませんでした。この文字を選んでコピーしてください',
    'The browser did not let us copy; please copy this text',
  ],
  forDevelopers: ['開発者向け（GraphQL・curl）', 'For developers (GraphQL, curl)'],
  asPicture: ['図で見る', 'As a picture'],
  column: ['列', 'Column'],
  chartAlt: [
    '{count}行の「{column}」の横棒グラフ。数は下の表にあります。',
    'Bars of “{column}” for {count} rows. The table below has all numbers.',
  ],
  noRows: ['あてはまるものはありません。', 'There is none.'],
  rows: ['結果（{count}行）', 'Result ({count} rows)'],

  // Gaps
  gapsLead: [
    '体系が途切れている箇所や数値の合わない箇所を点検した結果です。計画に理由があれば、あわせて示します。',
    'Where the structure breaks off or numbers do not agree, with the printed reason where there is one.',
  ],
  gapsFound: ['点検結果（{count}件）', 'Review findings ({count})'],
  noGaps: ['点検で見つかった箇所はありません。', 'The review found nothing.'],
  nothingChosen: ['この条件にあてはまるものはありません。', 'Nothing fits this choice.'],
  place: ['箇所', 'Place'],
  severity: GLOSSARY.severity,
  severityNote: ['{word}{count}', '{count} {word}'],
  rule: GLOSSARY.check,
  message: ['内容', 'What is wrong'],

  ...EDITION_WORDS,
  ...GOAL_WORDS,
  ...NODE_WORDS,
  ...PLAN_WORDS,
  ...PROGRAM_WORDS,
  ...PROGRESS_WORDS,
  ...STRUCTURE_WORDS,
  ...CITY_WORDS,

  // Taking along
  pictureOf: ['{plan}（計画期間 {start}〜{end}年度）', '{plan}, fiscal {start} to {end}'],
  pictureSource: [
    '出典：{municipality}「{title}」。計画グラフで作成（{date}）。',
    'Source: {municipality}, “{title}”. Made with Keikaku Graph, {date}.',
  ],
  pictureFailed: [
    '図を保存できませんでした。もう一度試すか、SVG で保存してください。',
    'The picture could not be saved. Try again, or save it as SVG.',
  ],
  print: ['印刷', 'Print'],
  notInResult: GLOSSARY.pillarsNotInResult,
  saveTableAs: ['「{title}」を {form} で保存', 'Save “{title}” as {form}'],
  tableNotSaved: [
    '表を保存できませんでした。もう一度試してください。',
    'The table could not be saved. Please try again.',
  ],
} as const satisfies Record<string, readonly [ja: string, en: string]>;

export type Word = keyof typeof WORDS;
