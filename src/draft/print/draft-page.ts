import { escapeHtml } from '../../domain/escape-html.js';
import type { PrintDraft } from './draft-print.js';
import type { PrintedLine } from './print.js';
import { type DraftItem, type LineFate, linesOf } from './print-account.js';

const STYLE = `
:root { color-scheme: light dark; --line: #c9ced6; --used: #e3f1e6; --doubtful: #fdeec4; --unused: #fbdcd8; --running: transparent; }
@media (prefers-color-scheme: dark) { :root { --line: #4a515c; --used: #17321f; --doubtful: #42350c; --unused: #4a1e19; } }
body { font-family: system-ui, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", sans-serif; line-height: 1.6; margin: 0 auto; max-width: 72rem; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: .2rem .6rem; text-align: left; } td.count { text-align: right; }
ol.lines { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); }
ol.lines li { display: grid; grid-template-columns: 3.5rem 8.5rem minmax(0, 3fr) minmax(0, 2fr); gap: .5rem; padding: .1rem .5rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
ol.lines li > span:first-child { text-align: right; font-variant-numeric: tabular-nums; }
li.used { background: var(--used); } li.doubtful { background: var(--doubtful); } li.unused { background: var(--unused); }
li:target { outline: 3px solid; outline-offset: -3px; }
ul.items { padding-left: 1.5rem; columns: 22rem; } ul.items li { break-inside: avoid; }
@media (max-width: 40rem) { ol.lines li { grid-template-columns: 3rem 1fr; } }
`;

const FATES: Readonly<Record<LineFate['is'], string>> = {
  used: '使用 used',
  doubtful: '確認 check',
  unused: '未使用 unused',
  running: '欄外 running',
};

const lineId = ({ page, number }: PrintedLine) => `p${page}-${number}`;

/**
 * A page that shows a print line by line with what became of each, and where it went. It has no script, and all that came from the print
 * is escaped.
 */
export function draftPage(draft: PrintDraft, file: string): string {
  const { account, document, print } = draft;
  const lines = linesOf(print);
  const pages = groupedBy(lines, ({ page }) => page);
  const title = `下書きの根拠：${document.title}`;
  return [
    '<!doctype html>',
    '<html lang="ja">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(file)} を一行ずつ、下書きのどこに使ったかとともに示します。 <span lang="en">Every line of the print, and what became of it in the draft.</span></p>`,
    ...counts(draft, lines),
    '</header>',
    '<main>',
    '<h2>印刷物 <span lang="en">The print</span></h2>',
    ...[...pages].flatMap(([page, some]) => pageOf(draft, page, some)),
    '<h2 id="items">下書きにあるもの <span lang="en">What the draft holds</span></h2>',
    ...items(account.items, lines, draft),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function counts({ account }: PrintDraft, lines: readonly PrintedLine[]): string[] {
  const fates = lines.map((line) => account.fateOf(line)?.is ?? 'unused');
  const rows = (Object.keys(FATES) as LineFate['is'][]).map((fate) => {
    const count = fates.filter((one) => one === fate).length;
    return `<tr><th scope="row">${FATES[fate]}</th><td class="count">${count}</td></tr>`;
  });
  return ['<table>', '<caption>行の数 <span lang="en">Lines</span></caption>', ...rows, '</table>'];
}

function pageOf({ account, print }: PrintDraft, page: number, lines: readonly PrintedLine[]): string[] {
  const printed = print.printedPages.get(page);
  const name =
    printed === undefined
      ? `${page}枚目 <span lang="en">sheet ${page}</span>`
      : `${printed}ページ <span lang="en">page ${printed}</span>`;
  return [
    `<h3>${name}</h3>`,
    '<ol class="lines">',
    ...lines.map((line) => {
      const fate: LineFate = account.fateOf(line) ?? { is: 'running' };
      return `<li id="${lineId(line)}" class="${fate.is}"><span>${line.number}</span><span>${FATES[fate.is]}</span><span>${escapeHtml(line.text)}</span><span>${becameOf(fate)}</span></li>`;
    }),
    '</ol>',
  ];
}

function becameOf(fate: LineFate): string {
  const item = fate.is === 'used' || fate.is === 'doubtful' ? fate.item : undefined;
  const link = item ? `<a href="#item-${item.number}">${escapeHtml(`${item.kind.ja} ${item.name}`)}</a>` : '';
  const why = fate.is === 'doubtful' || fate.is === 'unused' ? escapeHtml(fate.why.ja) : '';
  return [link, why].filter((part) => part !== '').join('<br>');
}

function items(all: readonly DraftItem[], lines: readonly PrintedLine[], { account, places }: PrintDraft): string[] {
  const first = new Map<number, PrintedLine>();
  for (const line of lines) {
    const fate = account.fateOf(line);
    const item = fate?.is === 'used' || fate?.is === 'doubtful' ? fate.item : undefined;
    if (item && !first.has(item.number)) first.set(item.number, line);
  }
  const kinds = groupedBy(all, ({ kind }) => kind.ja);
  return [...kinds].flatMap(([kind, some]) => [
    `<h3>${escapeHtml(kind)} <span lang="en">${escapeHtml(some[0]?.kind.en ?? '')}</span>（${some.length}）</h3>`,
    '<ul class="items">',
    ...some.map((item) => {
      const line = first.get(item.number);
      const from = line ? ` <a href="#${lineId(line)}">${escapeHtml(places.said(line).ja)}</a>` : '';
      return `<li id="item-${item.number}">${escapeHtml(item.name)}${from}</li>`;
    }),
    '</ul>',
  ]);
}

function groupedBy<One, Key>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
