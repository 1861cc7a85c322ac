/** What the page of the structure of a plan says: as printed, and as a graph. */
export const STRUCTURE_WORDS = {
  structureLead: [
    '計画の施策体系です。左から右へ、柱から事業までを掲載順に並べます。右側の曲線は、同じ事業の再掲をつなぎます。',
    'The structure of the plan, from pillars on the left to programs on the right, as printed. Curves join repeat listings with the first.',
  ],
  structureOf: ['施策体系図', 'Structure of the plan'],
  structureAlt: [
    '計画の体系図。箱{boxes}、再掲をつなぐ曲線{curves}。',
    'The plan as a tree of {boxes} boxes, with {curves} curves that join repeat listings.',
  ],
  openTo: ['表示する段階', 'Levels shown'],
  openToLevel: ['{level}まで', 'To {level}'],
  foldOf: ['{name}の内訳', 'Below {name}'],
  relistedFrom: ['再掲（初出 {place}）', 'Listed again (first at {place})'],
  relistedFromUnloaded: ['再掲（初出は未収録）', 'Listed again (the first is not loaded)'],
  goesOnHere: ['（続き）', '(continued)'],
  pillarNotLoaded: ['{pillar}（未収録）', '{pillar} (not loaded)'],
  asGraph: ['つながりの図で見る', 'Show as a graph'],
  mapLead: [
    '計画の全体。柱のまわりに施策・取組・事業が並びます。複数の取組に載る事業は、それらの取組の間に置いています。',
    'The whole plan: measures, initiatives and programs around their pillars; a program of several initiatives is placed between them.',
  ],
  mapOf: ['つながりの図', 'Plan structure as a graph'],
  mapAlt: [
    '計画の体系図。事業{programs}、うち再掲のあるもの{shared}、担当課が二つ以上のもの{joint}。同じ内容が隣の一覧にあります。',
    'The plan as a graph: {programs} programs, {shared} of them with repeat listings, {joint} run jointly. The list beside has the same.',
  ],
  mapPart: [
    '事業が多い計画のため、図には施策を一つずつ示します。一覧から施策を選んでください。',
    'This plan has many programs, so that the picture shows one measure at a time: choose it in the list.',
  ],
  mapHint: ['印を選ぶと、関係するものだけを表示します。', 'Choose a mark to see only what it is linked with.'],
  mapList: ['体系図の一覧', 'The structure as a list'],
  withDepartments: ['担当課も示す', 'With divisions'],
  jointProgram: ['共同の事業', 'Joint program'],
  sharedProgram: ['再掲のある事業', 'Program with repeat listings'],
  showOnMap: ['図で見る', 'Show in the structure'],
  showAll: ['全体に戻る', 'Show all'],
  zoomIn: ['拡大', 'Zoom in'],
  zoomOut: ['縮小', 'Zoom out'],
  fit: ['全体', 'Fit'],
} as const satisfies Record<string, readonly [ja: string, en: string]>;
