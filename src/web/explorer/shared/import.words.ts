/** What the page of imports says. */
export const IMPORT_WORDS = {
  import: ['計画を取り込む', 'Import a plan'],
  importLead: [
    'Excel の表か、計画の文書（YAML・JSON）を選び、何が変わるかを確かめてから取り込みます。確かめるだけなら、何も保存しません。',
    'Choose a workbook (.xlsx) or a plan document (YAML, JSON), look at what would change, and import it then. Checking stores nothing.',
  ],
  importTemplate: ['空の表（Excel）を保存する', 'Save an empty workbook (Excel)'],
  importToken: ['取り込み用のトークン', 'Token with the scope import'],
  importTokenHint: [
    'サーバーの管理者から受け取ったものです。このページを閉じると忘れます。',
    'From whoever runs the server. It is forgotten when this page is closed.',
  ],
  importFile: ['ファイル', 'File'],
  importDrop: ['ここにファイルを置くこともできます', 'A file may be dropped here, too'],
  importCheck: ['確かめる', 'Check'],
  importStore: ['取り込む', 'Import'],
  importChecking: ['確かめています…', 'Checking…'],
  importStoring: ['取り込んでいます…', 'Importing…'],
  importOfNone: [
    '{name} は読めません。Excel の表（.xlsx）か、YAML・JSON の計画の文書を選んでください。',
    '{name} cannot be read. Choose a workbook (.xlsx), or a plan document in YAML or JSON.',
  ],
  importNotUtf8: [
    '{name} の文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。',
    '{name} is not UTF-8; save it as UTF-8.',
  ],
  importProblems: ['直すところが{count}件あります。何も保存していません。', 'Problems: {count}. Nothing was stored.'],
  importWouldCreate: ['新しい計画です。まだ保存していません。', 'This is a new plan. Nothing is stored yet.'],
  importWouldUpdate: ['次のように変わります。まだ保存していません。', 'This would change. Nothing is stored yet.'],
  importUnchanged: ['保存されているものと同じです。', 'It is the same as what is stored.'],
  importCreated: ['新しい計画を取り込みました。', 'The new plan was imported.'],
  importUpdated: ['取り込みました。', 'It was imported.'],
  importAdded: ['加わるもの', 'Added'],
  importChanged: ['変わるもの', 'Changed'],
  importRemoved: ['消えるもの', 'Removed'],
  importHidden: [
    '次の内訳の実績は、この版に内訳がないため表示されなくなります（消えません）：{series}',
    'Recorded actuals of these series are kept, but not shown, since this revision does not have them: {series}',
  ],
  importSee: ['この計画を見る', 'See this plan'],
} as const;
