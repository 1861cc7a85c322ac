import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { linesOf } from '../../../../src/draft/print/print-account.js';
import { readWord } from '../../../../src/draft/print/word/read-word.js';
import type { PlaceDocument } from '../../../../src/plan-document/places.schema.js';
import { readPlanDocument } from '../../../../src/plan-document/read-plan-document.js';
import { type InventedPlan, readInvented, wide } from './invented-plan.js';
import { typesetNested } from './nested.print.js';
import { typesetNumbered } from './numbered.print.js';

// What drafts are held against: the documents are plans, and their prints say what they say, where they say it.

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const folded = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');

const LISTS = ['sections', 'pillars', 'measures', 'initiatives'] as const;
/** All places of a plan, in printed order. */
const placesIn = (holder: PlaceDocument): PlaceDocument[] =>
  LISTS.flatMap((list) => (holder[list] ?? []).flatMap((place) => [place, ...placesIn(place)]));
const listingsOf = (plan: InventedPlan) =>
  placesIn(plan).flatMap(({ programs = [] }) =>
    programs.map((line, index) => ({ ...line, index, departments: plan.programs[line.program]?.departments ?? [] })),
  );
/** What a text does not say, of what it should say one behind the other. */
function missingIn(text: string, expected: readonly string[]): string[] {
  let from = 0;
  return expected.map(folded).filter((said) => {
    const at = text.indexOf(said, from);
    if (at >= 0) from = at + said.length;
    return at < 0;
  });
}

it.each(['nested', 'numbered', 'linear'])('%s.yaml is a plan', async (name) => {
  const { programs } = await readPlanDocument(here(`${name}.yaml`));
  expect(Object.keys(programs).length).toBeGreaterThan(24);
});

it('the Word file lists the programs with their signs and bodies, and says the indicators', async () => {
  const plan = readInvented('nested');
  const text = folded(
    linesOf(await readWord(await typesetNested()))
      .map((line) => line.text)
      .join(''),
  );
  const lines = listingsOf(plan).map(({ program, index, relisted, departments }) => {
    return `${String.fromCodePoint(0x2460 + index)} ${program}${relisted ? '【再掲】' : ''}〔${departments.join('、')}〕`;
  });
  expect(lines).toHaveLength(37);
  expect(missingIn(text, lines)).toEqual([]);
  const rows = placesIn(plan).flatMap(({ indicators = [] }) =>
    indicators.map(({ name, series: [{ baseline, targets } = {}] = [] }) => [name, baseline, targets?.[0]]),
  );
  const said = rows.map((row) => row.map((part) => (typeof part === 'object' ? part.printed : part)).join(''));
  expect(said).toHaveLength(12);
  expect(missingIn(text, said)).toEqual([]);
});

it('the PDF lists the programs on the pages that the document says', async () => {
  const plan = readInvented('numbered');
  const pdf = await getDocument({ data: await typesetNumbered() }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(folded(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  // The cover and the contents bear no number.
  const textOf = (page = 0) => (pages[page + 1] ?? '').replaceAll(/(産後ケア|ゲートキーパー|地域ケア会議)\d/g, '$1');
  const lines = listingsOf(plan);
  expect(lines).toHaveLength(35);
  const elsewhere = lines.filter(({ program, relisted, page }) => {
    const name = folded(`${program}${relisted ? '（再掲）' : ''}`);
    return !textOf(page).includes(name);
  });
  expect(elsewhere).toEqual([]);
  const headings = placesIn(plan).filter(
    ({ number, printedNumber, name, page }) => !textOf(page).includes(folded(`${printedNumber ?? number}${name}`)),
  );
  expect(headings).toEqual([]);
});

it('the text lists the programs, and says the indicators, on the pages that the document says', () => {
  const plan = readInvented('linear');
  // The cover bears no number.
  const [, ...pages] = readFileSync(here('linear.txt'), 'utf8').split('\f');
  const printed = pages.map((page) => folded(page).replaceAll(/※\d/g, ''));
  const lines = listingsOf(plan);
  expect(lines).toHaveLength(33);
  const elsewhere = lines.filter(({ program, relisted, page = 0, departments }) => {
    const line = `${relisted ? '★再掲' : ''}${program}（${departments.join('・')}）`;
    return !printed[page - 1]?.includes(folded(line));
  });
  expect(elsewhere).toEqual([]);
  const rows = placesIn(plan).flatMap(({ indicators = [] }) =>
    indicators.map(({ name, unit, series: [{ baseline, targets = [] } = {}] = [] }) =>
      [`${name}（${unit}）`, ...[baseline, ...targets].map((value) => wide(value?.printed ?? ''))].join(''),
    ),
  );
  expect(rows).toHaveLength(10);
  expect(missingIn(printed.join(''), rows)).toEqual([]);
  const headings = placesIn(plan).filter(
    ({ number, printedNumber, name, page = 0 }) =>
      !printed[page - 1]?.includes(folded(`${number ? '施策' : '基本方針'}${printedNumber ?? number}${name}`)),
  );
  expect(headings).toEqual([]);
});
