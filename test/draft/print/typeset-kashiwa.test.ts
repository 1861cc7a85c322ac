import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlanDocument } from '../../../src/plan-document/plan-document.schema.js';
import { readPlanDocument } from '../../../src/plan-document/read-plan-document.js';
import { typesetKashiwa } from './typeset-kashiwa.js';

/** The letters of a page by their height in points, in the order in which they are set, narrow and without room between them. */
interface PageText {
  body: string;
  raised: string[];
}

const RAISED_BELOW = 6.8;

let plan: PlanDocument;
let pages: PageText[];
/** All pages by their printed numbers, which are set after the running head. */
let byNumber: Map<number, PageText>;

const plain = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

async function readPages(data: Uint8Array): Promise<PageText[]> {
  const file = await getDocument({ data, verbosity: 0 }).promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await file.getPage(number)).getTextContent();
      const letters = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
      const isRaised = (height: number) => height < RAISED_BELOW;
      return {
        body: plain(letters.flatMap(({ str, height }) => (isRaised(height) ? [] : str)).join('')),
        raised: letters.flatMap(({ str, height }) => (isRaised(height) ? str : [])),
      };
    }),
  );
}

beforeAll(async () => {
  plan = await readPlanDocument('seed/kashiwa-2024.yaml');
  pages = await readPages(await typesetKashiwa());
  const head = plain(plan.title);
  byNumber = new Map(pages.map((page) => [Number(page.body.slice(head.length, head.length + 2)), page]));
});

describe('the typeset Kashiwa plan', () => {
  it('has the pages 69 to 95 of the print, each once and in order', () => {
    expect([...byNumber.keys()]).toEqual(Array.from({ length: 27 }, (_, index) => 69 + index));
  });

  it('prints every program where the seed has it', () => {
    const listings = plan.pillars
      .flatMap(({ measures = [] }) => measures.flatMap(({ initiatives = [] }) => initiatives))
      .flatMap(({ programs = [] }) => programs);
    // 6 + 6 + 5 + 7 + 6 + 7 of pillar 3, 6 + 7 + 8 + 4 + 7 + 8 of pillar 4.
    expect(listings).toHaveLength(77);
    const strays = listings.filter(({ program, relisted, page = 0 }) => {
      const name = `${relisted ? '《再掲》' : ''}${plan.programs[program]?.name}(`;
      return !byNumber.get(page)?.body.includes(plain(name));
    });
    expect(strays).toEqual([]);
  });

  it('prints all that the seed says', () => {
    const body = pages.map((page) => page.body).join('');
    const said: string[] = [];
    const collect = (value: unknown, field = ''): void => {
      if (typeof value === 'string' && FIELDS.has(field)) said.push(value);
      if (typeof value !== 'object' || value === null) return;
      for (const [name, part] of Object.entries(value)) collect(part, Array.isArray(value) ? field : name);
    };
    collect([plan.pillars, plan.footnotes, Object.values(plan.departments), plan.committees, plan.programs]);
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((text) => !body.includes(plain(text)))).toEqual([]);
  });

  it.each([
    [70, ['24', '25', '26']],
    [71, ['27', '28', '29']],
    [75, ['30', '31']],
    [79, ['32', '33']],
    [85, ['34', '35']],
    [87, ['36', '37']],
    [90, ['38']],
    [94, ['39']],
    [95, []],
  ])('raises the numbers of the footnotes of page %i', (page, numbers) => {
    expect(byNumber.get(page)?.raised).toEqual(numbers);
  });

  it.each([
    [71, '58(2021)--74'],
    [84, '幼児健康診査受診率(1才6か月児/3歳児)(%)94.6/93.2100/100100/100100/100'],
    [89, '(事業担当者会議/こどもルーム)増加57.8/7260/10065/10070/100'],
    [71, '(％)増加13--25'],
    [80, '(指導課・各学校)'],
    [91, '事業担当者会議の運営(柏市自立支援協議会こども部会)(障害福祉課,こども発達センター,キッズルーム)'],
    [69, '【→施策1(70ページ)へ】'],
    [79, '【→取組2(81ページ)へ】'],
  ])('prints on page %i %s', (page, text) => {
    expect(byNumber.get(page)?.body).toContain(plain(text));
  });
});

/** The fields whose words are printed. */
const FIELDS = new Set(['name', 'summary', 'term', 'label', 'printed', 'unit', 'noTargetReason', 'noIndicatorReason']);
