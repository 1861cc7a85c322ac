import { readFileSync } from 'node:fs';
import { Bodies, known, planYaml } from './plan-yaml.mjs';

// 仙台市実施計画: the list of the 108 チャレンジプロジェクト programs with who runs them and how the city rates them, from JSON.

const GRADES = { double_circle: '◎', circle: '○', triangle: '△' };
const JUDGED_YEAR = 2024;

const rows = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const bodies = new Bodies();

/** 青葉区 宮城総合支所 stands in 青葉区, and a 課 in the body before it. */
const words = (text) => text.split(/[\s　]+/u).filter((word) => word !== '');

/** The sections that lead, each with all it stands in; one printed without its bureau stands in the only one printed beside. */
function leadsOf({ responsible_bureau_ja, lead_section_ja }) {
  const isSplit = lead_section_ja.includes('／');
  return lead_section_ja
    .replace('BPR 推進課', 'BPR推進課')
    .split('／')
    .flatMap((part) => {
      const outer = words(part).slice(0, -1);
      const bureaus = responsible_bureau_ja.split('・').map(words);
      const [bureau] = bureaus.length === 1 ? bureaus : [[]];
      const standsIn = isSplit || bureau[0] === outer[0] ? outer : [...bureau, ...outer];
      // 商業・人材支援課 is one section, 総務課・子育て応援都市推進課 are two.
      return words(part)
        .at(-1)
        .split(/(?<=[課室])・/u)
        .map((name) => [...standsIn, name]);
    });
}

/** Who is responsible, in printed order: the sections where their bureau is printed, which is no second body. */
function responsibleOf(row) {
  const leads = leadsOf(row);
  const named = row.responsible_bureau_ja.split('・').flatMap((bureau) => {
    const names = words(bureau);
    const own = leads.filter((lead) => lead[0] === names[0]);
    if (own.length > 0) return own.map((lead) => ({ path: bodies.add(lead), role: 'LEAD' }));
    return [{ path: bodies.add(names, bureau === '各区' ? 'GROUP' : 'BUREAU') }];
  });
  if (named.filter(({ role }) => role).length !== leads.length) throw new Error(JSON.stringify(row));
  return named;
}

const responsible = new Map(rows.map((row) => [row, responsibleOf(row)]));
const programs = Object.fromEntries(
  rows.map((row) => [
    row.project_name_ja,
    {
      responsible: responsible.get(row).map(({ path, role }) => known({ department: bodies.referenceTo(path), role })),
      ratings: [{ grade: GRADES[row.source_reported_evaluation], fiscalYear: JUDGED_YEAR }],
    },
  ]),
);

function grouped(list, key) {
  const groups = new Map();
  for (const row of list) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
  return [...groups];
}

const pillars = grouped(rows, 'project_group_ja').map(([name, ofPillar]) => ({
  name,
  measures: grouped(ofPillar, 'subsection_ja').map(([heading, ofMeasure]) => ({
    name: heading,
    programs: ofMeasure.map((row) => ({ program: row.project_name_ja, page: row.source_pdf_page_index_0_based + 1 })),
  })),
}));

const comment = [
  '仙台市実施計画2024-2026 (令和6年度～令和8年度) of 仙台市 (Miyagi; local government code 041009): its チャレンジプロジェクト, the 108 programs',
  'that the city puts first, with their 担当局, 主管課 and the verdict that the city itself gave them for fiscal 2024.',
  'Published by 仙台市: the plan at https://www.city.sendai.jp/machizukuri-kakuka/shise/zaise/kekaku/sogo/index.html, the verdicts in',
  'チャレンジプロジェクトの自己評価報告書 (令和6年度自己評価シート取りまとめ, 126 pages), announced at',
  'https://www.city.sendai.jp/machizukuri-kakuka/kishahappyou/kishahappyou_shintyokur7.html.',
  'How much is here: the list of the 108 programs, whole; none of the indicators, costs and texts, and none of the other programs of the plan.',
  'Nothing in this list is numbered, so that all keys are made of names. `page` is that of the file of the report.',
];

process.stdout.write(
  planYaml(comment, {
    key: 'sendai-2024',
    title: '仙台市実施計画2024-2026',
    municipality: { code: '041009', name: '仙台市', prefecture: '宮城県' },
    fiscalYears: { start: 2024, end: 2026 },
    excerpt:
      'チャレンジプロジェクトの108事業の名称、担当、令和6年度の自己評価は全て含みます。数値目標、事業費、事業の説明と、その他の事業は含みません。',
    levelNames: { pillar: 'プロジェクト', measure: '項目', program: '事業' },
    ratingScale: [
      { grade: '◎', meaning: 'ON_TRACK', text: '予定を上回る成果が出ている' },
      { grade: '○', meaning: 'ON_TRACK', text: '予定どおり進んでいる' },
      { grade: '△', meaning: 'BEHIND', text: '一部にやや遅れが出ている' },
      { grade: '×', meaning: 'BEHIND', text: '遅れている' },
    ],
    departments: bodies.declared(),
    programs,
    pillars,
  }),
);
