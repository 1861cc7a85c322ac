import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DEPARTMENTS, INDICATORS, PROGRAM_COUNTS, TOTALS } from '../plan/kashiwa.facts.js';

export interface View {
  path: string;
  title: { ja: string; en: string };
  /** Whether it counts over all pillars, and so has to say which of them are not loaded. */
  isPartial: boolean;
  /** Whether it is about all plans, whatever plan the address names. */
  isOverAll?: boolean;
  /** Finds the numbers of the printed plan on it, or fails. */
  shows: (page: Page) => Promise<void>;
}

/** 【課題】１ of 施策３-１, in the words of the seed. */
const ISSUE =
  '就職を望む障害者の多様なニーズに応えるため理解のある企業を増やすことが求められ、安定して働くには個々に応じた支援と企業の配慮が必要である。';

/** Every view over the Kashiwa plan, and what it has to say: counted by hand. */
export const VIEWS: Record<string, View> = {
  overview: {
    path: '/',
    title: { ja: 'ノーマライゼーションかしわプラン2024', en: 'ノーマライゼーションかしわプラン2024' },
    isPartial: true,
    shows: async (page) => {
      // Of 4.3 a measure and two policies without indicators, of 4.1 an indicator without targets; five programs of which only a
      // relisting is loaded, and six lines of numbers with －, two in each measure of pillar 3.
      const gaps = { '3.1': 2, '3.2': 2 + 1, '3.3': 2 + 1, '4.1': 1, '4.2': 1, '4.3': 3 + 2 };
      await page.locator('.totals a[href^="/gaps"] strong', { hasText: '15' }).waitFor();
      const { programs, pillars, measures, issues, policies, initiatives, indicators, departments } = TOTALS;
      expect(await page.locator('.totals strong').allTextContents()).toEqual(
        [programs, pillars, measures, issues, policies, initiatives, indicators, departments, 15].map(String),
      );
      // Of five programs only a repeat listing is here: who subtracts 14 from 77 misses them among the 68.
      expect(await page.locator('.totals small').first().textContent()).toMatch(/77 ?− ?14 ?[＋+] ?5 ?[＝=] ?68/);
      // Those of 4.3 and 4.1 are to be looked at; relistings and － are only to be known.
      expect((await page.locator('.totals a[href^="/gaps"] small').textContent())?.match(/\d+/g)).toEqual(['4', '11']);
      for (const [code, found] of Object.entries(gaps)) {
        const { listed, distinct, relisted } = PROGRAM_COUNTS[code] as (typeof PROGRAM_COUNTS)[string];
        const cells = await row(page, code);
        expect([...cells.slice(1, 4), cells.at(-1)]).toEqual([listed, distinct, relisted, found].map(String));
      }
      // Findings that are more than remarks, and the lines of numbers of the last year that is over: of none there is an actual.
      const attended = page.locator('.attention a');
      await attended.nth(1).waitFor();
      expect((await attended.allTextContents()).map((text) => text.match(/\d+$/)?.[0])).toEqual([
        '4',
        `${INDICATORS.series}`,
      ]);
      expect(await page.locator('.cards > .missing').count()).toBe(2);
      expect(await page.locator('tbody .badge').count()).toBe(3);
    },
  },
  programs: {
    path: '/programs?department=122173/department/shogai-fukushi&place=kashiwa-2024/measure/3.1',
    title: { ja: '事業一覧', en: 'Programs' },
    isPartial: true,
    shows: async (page) => {
      // 障害福祉課 in 3.1: eleven programs less the city's own employment.
      expect(await page.locator('tbody tr').count()).toBe(10);
      expect((await page.locator('main [role=status]').textContent())?.match(/\d+/g)).toEqual(['10', '68']);
      expect(await page.locator('.chips button').count()).toBe(3);
    },
  },
  joint: {
    path: '/programs?department=122173/department/shogai-fukushi&together=joint&columns=bodies.pages',
    title: { ja: '事業一覧', en: 'Programs' },
    isPartial: true,
    shows: async (page) => {
      expect(await page.locator('tbody tr').count()).toBe(DEPARTMENTS.障害福祉課?.joint);
      expect(await page.locator('thead th').count()).toBe(3);
    },
  },
  listings: {
    path: '/listings?place=kashiwa-2024/measure/4.3&listed=again',
    title: { ja: '掲載一覧（延べ）', en: 'Listings' },
    isPartial: true,
    shows: async (page) => expect(await page.locator('tbody tr').count()).toBe(PROGRAM_COUNTS['4.3']?.relisted),
  },
  briefOfBody: {
    path: '/brief?of=122173/department/shakai-fukushi-kyogikai',
    title: { ja: '社会福祉協議会の要約', en: 'Brief: 社会福祉協議会' },
    isPartial: true,
    shows: async (page) => {
      // 7 of 68 are 10.3 %; four alone and three with others.
      const facts = await page.locator('.facts').textContent();
      expect(facts).toMatch(/7 ?(計画|収録済み)の68事業の10\.3%|7 ?10\.3 % of the 68/);
      expect(await page.locator('.brief-group').count()).toBeGreaterThan(1);
    },
  },
  briefOfMeasure: {
    path: '/brief?of=kashiwa-2024/measure/3.1',
    title: { ja: '3.1 就労支援の充実の要約', en: 'Brief: 3.1 就労支援の充実' },
    isPartial: true,
    shows: async (page) => {
      expect(await page.locator('.brief-group').count()).toBe(1);
      expect(await page.locator('.brief-group tbody tr').count()).toBe(PROGRAM_COUNTS['3.1']?.listed);
      // The seven lines of numbers of 施策3.1.
      expect(await page.locator('.brief-group small').count()).toBe(7);
    },
  },
  progress: {
    path: '/progress?year=2025',
    title: { ja: '進捗', en: 'Progress' },
    isPartial: true,
    shows: async (page) => {
      // The plan prints no actuals: all 26 lines of numbers are without one.
      const all = page.locator('table').first().locator('tbody td');
      await all.first().waitFor();
      expect((await all.allTextContents()).slice(0, 2)).toEqual(['26', '26']);
      // Each of the ways they stand is counted under the words that its lines have below.
      const words = await page.locator('table').first().locator('thead button').allTextContents();
      const numbers = (await all.allTextContents()).slice(1);
      const below = await page.locator('table').last().locator('tbody tr td:last-child').allTextContents();
      for (const [place, word] of words.slice(3).entries())
        expect([word, below.filter((one) => one === word).length]).toEqual([word, Number(numbers[place + 1])]);
      expect(await page.locator('table').last().locator('tbody tr').count()).toBe(26);
      expect(
        await page
          .locator('table')
          .last()
          .getByText(/^(未報告|not yet)$/)
          .count(),
      ).toBe(26);
    },
  },
  notReported: {
    path: '/progress?year=2024&place=kashiwa-2024/measure/3.1&standing=NOT_REPORTED',
    title: { ja: '進捗', en: 'Progress' },
    isPartial: true,
    shows: async (page) => expect(await page.locator('table').last().locator('tbody tr').count()).toBe(7),
  },
  printedPage: {
    path: '/page/72',
    title: { ja: '計画書の72ページ', en: 'Page 72 of the plan' },
    isPartial: true,
    // 取組３-１-１ with its six lines.
    shows: async (page) => {
      expect(await page.locator('section').last().getByRole('link').count()).toBe(6);
      expect(await page.locator('a[href*="/initiative/3.1.1"]').count()).toBe(1);
    },
  },
  glossary: {
    path: '/glossary',
    title: { ja: '用語', en: 'Glossary' },
    isPartial: false,
    shows: async (page) => expect(await page.locator('main dt').count()).toBe(10),
  },
  story: {
    path: '/node/kashiwa-2024/issue/3.1.1',
    title: { ja: `3.1 課題1 ${ISSUE}`, en: `3.1 Issue 1 ${ISSUE}` },
    isPartial: false,
    shows: async (page) => {
      // Policy, initiative, and the six programs of 取組３-１-１ with a department each.
      await page.locator('.story .card').first().waitFor();
      expect(await page.locator('.story h3 a[href*="/policy/"]').count()).toBe(1);
      expect(await page.locator('.programs-of-story > li').count()).toBe(6);
      expect(await page.locator('.programs-of-story .bodies a').count()).toBe(6);
      expect(await page.locator('.story > section').first().getByRole('link').count()).toBeGreaterThan(0);
    },
  },
  structure: {
    path: '/map',
    title: { ja: '体系図', en: 'Plan structure' },
    isPartial: true,
    shows: async (page) => {
      await page.locator('.structure').waitFor();
      const boxes = async (kind: string) => page.locator(`.structure .box.${kind}`).count();
      const { pillars, measures, initiatives } = TOTALS;
      // Two pillars are printed and not loaded.
      expect([await boxes('pillar'), await boxes('missing')]).toEqual([pillars + 2, 2]);
      expect([await boxes('measure'), await boxes('initiative')]).toEqual([measures, initiatives]);
      expect(await boxes('program')).toBe(PROGRAM_COUNTS.all?.listed);
      // Of fourteen lines marked 再掲 five repeat one of a pillar that is not loaded.
      expect([await boxes('again'), await page.locator('.structure .relisting').count()]).toEqual([14, 14 - 5]);
    },
  },
  folded: {
    path: '/map?levels=2&focus=kashiwa-2024/program/job-coach-dispatch&bodies=1',
    title: { ja: '体系図', en: 'Plan structure' },
    isPartial: true,
    shows: async (page) => {
      await page.locator('.structure').waitFor();
      // Beside the plan and its two pillars only what leads to the program in focus: its measure and its initiative.
      expect(await page.locator('.structure .fold.open').count()).toBe(1 + TOTALS.pillars + 2);
      expect(await page.locator('.structure .fold').count()).toBe(1 + TOTALS.pillars + TOTALS.measures + 2);
      expect(await page.locator('.structure .box.chosen').allTextContents()).toEqual([
        'ジョブコーチ派遣事業障害福祉課',
      ]);
    },
  },
  graph: {
    path: '/map?as=graph',
    title: { ja: '体系図', en: 'Plan structure' },
    isPartial: true,
    shows: async (page) => {
      const alt = await page.locator('.canvas[role=img]').getAttribute('aria-label');
      // Nine programs stand in two tables, five have their first listing elsewhere; eleven have several departments.
      expect(alt?.match(/\d+/g)).toEqual(['68', '14', '11']);
      expect(await page.locator('.canvas canvas').count()).toBeGreaterThan(0);
      expect(await page.locator('.tree details').count()).toBe(TOTALS.measures);
      expect(await page.locator('.tree details > ul > li > ul > li').count()).toBe(PROGRAM_COUNTS.all?.listed);
    },
  },
  issues: {
    path: '/chain',
    title: { ja: '課題から事業まで', en: 'From issues to programs' },
    isPartial: true,
    shows: async (page) => expect(await page.locator('.cards li li').count()).toBe(TOTALS.issues),
  },
  chain: {
    path: '/chain?from=kashiwa-2024/issue/3.1.1',
    title: { ja: '施策3.1 課題1の経路', en: 'Paths of Measure 3.1 Issue 1' },
    isPartial: false,
    shows: async (page) => {
      // Vision, measure, issue, policy and initiative are one each; six programs, two departments and a working group.
      expect(await page.locator('a.box').count()).toBe(1 + 1 + 1 + 1 + 1 + 6 + 3);
      // One way for each program, one more for that with a working group.
      expect(await page.locator('tbody tr').count()).toBe(7);
    },
  },
  departmentChain: {
    path: '/chain?from=122173/department/kids-room',
    title: { ja: 'キッズルームの経路', en: 'Paths of キッズルーム' },
    isPartial: true,
    shows: async (page) => {
      const measures = page.locator('a.box[href*="/measure/"] .first');
      expect((await measures.allTextContents()).map((mark) => mark.replace(/^\D+/, ''))).toEqual(['4.1', '4.2', '4.3']);
      // On a phone its box, the last of the row, is in sight.
      await page.setViewportSize({ width: 390, height: 768 });
      await page.reload();
      await page.locator('a.box.chosen').waitFor();
      const { x = 0, width = 0 } = (await page.locator('a.box.chosen rect').boundingBox()) ?? {};
      expect([x > 0, x + width < 390]).toEqual([true, true]);
      await page.setViewportSize({ width: 1366, height: 768 });
    },
  },
  relisted: {
    path: '/chain?from=kashiwa-2024/measure/3.2',
    title: { ja: '施策3.2 社会参加の促進の経路', en: 'Paths of Measure 3.2 社会参加の促進' },
    isPartial: false,
    shows: async (page) => {
      // A program whose first listing stands in a pillar that is not loaded; nothing of 3.2 is broken.
      await page.locator('a.box.noted').waitFor();
      expect(await page.locator('a.box.noted').count()).toBe(1);
      expect(await page.locator('.broken').count()).toBe(0);
    },
  },
  departments: {
    path: '/departments?department=122173/department/shogai-fukushi',
    title: { ja: '担当課', en: 'Divisions in charge' },
    isPartial: true,
    shows: async (page) => {
      await page.locator('.plot').nth(2).waitFor();
      const carried = page.locator('.pair').nth(0).locator('tbody tr');
      expect(await carried.count()).toBe(TOTALS.departments);
      // Nothing of it is cut on a city hall's screen.
      await page.setViewportSize({ width: 1366, height: 768 });
      const [shown, wide] = await page
        .locator('.pair .table')
        .first()
        .evaluate(({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth]);
      expect(wide).toBe(shown);
      for (const [name, { programs, solo, joint }] of Object.entries(DEPARTMENTS)) {
        const cells = await carried
          .filter({ has: page.getByRole('link', { name, exact: true }) })
          .locator('td')
          .allTextContents();
        expect([name, ...cells.slice(0, 3)]).toEqual([name, `${programs}`, `${solo}`, `${joint}`]);
      }
      // 障害福祉課 in 3.1: eleven programs less the city's own employment.
      expect((await page.locator('.pair').nth(1).locator('tbody tr').first().locator('td').allTextContents())[0]).toBe(
        '10',
      );
      expect(await page.locator('.pair').nth(2).locator('tbody tr').count()).toBe(15);
      await page.locator('section[aria-labelledby=joint] tbody tr').first().waitFor();
      expect(await page.locator('section[aria-labelledby=joint] tbody tr').count()).toBe(9);
    },
  },
  whatIf: {
    path: '/what-if?assume=merge~障害保健課~122173/department/shogai-fukushi,122173/department/hoken-yobo',
    title: { ja: 'もし組織が変わったら', en: 'What if' },
    isPartial: true,
    shows: async (page) => {
      // Both programs of 保健予防課 are among the 28 of 障害福祉課; one of them has no other body, the other eight joint ones have.
      const bodies = page.locator('section[aria-labelledby=bodies] tbody tr');
      await bodies.nth(2).waitFor();
      const numbers = async (place: number) =>
        (await bodies.nth(place).locator('td').allTextContents()).filter((text) => /\d/.test(text));
      expect([await numbers(0), await numbers(1), await numbers(2)]).toEqual([
        ['28', '19', '9'],
        ['28', '20', '8'],
        ['2', '0', '2'],
      ]);
      // Becoming alone, becoming joint, staying joint, staying alone.
      expect(await page.locator('.becomes strong').allTextContents()).toEqual(['1', '0', '8', '19']);
      expect(await page.locator('section[aria-labelledby=reassigned] tbody tr').count()).toBe(28);
    },
  },
  indicators: {
    path: '/indicators',
    title: { ja: '指標', en: 'Indicators' },
    isPartial: true,
    shows: async (page) => {
      await page.locator('.card .plot').nth(25).waitFor();
      expect(
        await page
          .getByRole('status')
          .filter({ hasText: `${TOTALS.indicators}` })
          .count(),
      ).toBe(1);
      // The plan prints no actuals beside its baselines, so no key tells of them; every picture begins at zero.
      expect(await page.locator('.legend:not(.taken) .key').count()).toBe(2);
      expect(await page.locator('.card .plot text').getByText('0', { exact: true }).count()).toBe(26);
      // (74 − 58) ÷ (2026 − 2021), and no line from 2021 to 2026, nor between any other two years that do not follow.
      const moved = page.locator('.card', { hasText: '一般就労に移行した人数' });
      expect(await moved.textContent()).toContain('+3.2');
      expect(await moved.locator('.plot [data-mark=dot] path').count()).toBe(2);
      expect(await linesThrough(moved)).toEqual([]);
      // 11,426 in 2022, and a line from 2024 to 2026 through three targets.
      expect(await linesThrough(page.locator('.card', { hasText: '平均工賃額' }))).toEqual([3]);
      // (25 − 13) ÷ (2026 − 2022): of a share the change is in points.
      expect(await page.locator('.card', { hasText: '就労定着率が7割以上' }).textContent()).toMatch(
        /\+3 ?(ポイント|points)/,
      );
      // From 43 to 42 with no direction printed: which way the target lies, and no demand.
      const events = page.locator('.card', { hasText: '障害福祉関係団体が実施するイベント数' });
      expect(await events.locator('.badge').first().textContent()).toMatch(
        /目標・見込は基準値を下回る|Target below baseline/,
      );
    },
  },
  values: {
    path: '/indicators?as=table&measure=3.1',
    title: { ja: '指標', en: 'Indicators' },
    isPartial: true,
    shows: async (page) => {
      expect(await page.locator('tbody tr').count()).toBe(7);
      // 58 in 2021, nothing in 2022, － in 2024 and in 2025, 74 in 2026.
      const moved = await page.locator('tbody tr').first().locator('td').allTextContents();
      expect(moved.slice(3, 8)).toEqual(['58', '', '－', '－', '74']);
    },
  },
  untargeted: {
    path: '/indicators?as=table&measure=4.1',
    title: { ja: '指標', en: 'Indicators' },
    isPartial: true,
    shows: async (page) => {
      // 52 in 2022; in the place of its targets the plan prints a sentence, and no －.
      const guided = page.locator('tbody tr', { hasText: 'こども発達センターの支援につながった件数' });
      expect((await guided.locator('td').allTextContents()).slice(3, 7)).toEqual(['52', '', '', '']);
    },
  },
  unmeasured: {
    path: '/indicators?as=table&measure=4.3',
    title: { ja: '指標', en: 'Indicators' },
    isPartial: true,
    shows: async (page) => {
      // As printed below 数値目標 of 施策４-３: the new organisation is to decide on indicators.
      await page.getByText('具体の指標はその新組織で検討する').waitFor();
      expect(await page.locator('table').count()).toBe(0);
    },
  },
  questions: {
    path: '/questions',
    title: { ja: '集計・一覧', en: 'Ready-made queries' },
    isPartial: false,
    shows: async (page) => {
      expect(await page.locator('.cards > li').count()).toBe(30);
      expect(await page.locator('section > h2').count()).toBe(4);
    },
  },
  question: {
    path: '/questions?question=department-workload&as=picture',
    title: { ja: '集計・一覧', en: 'Ready-made queries' },
    isPartial: true,
    shows: async (page) => {
      await page.locator('.plot').waitFor();
      const cells = await page.locator('tbody tr').first().locator('th, td').allTextContents();
      expect([cells[0], ...cells.slice(2)]).toEqual([
        '障害福祉課',
        '35',
        '28',
        '11',
        '19',
        '9',
        '2',
        '6',
        '10',
        '23',
        '9',
      ]);
    },
  },
  variables: {
    path: '/questions?question=trace-forward&v.from=kashiwa-2024/issue/3.1.1&v.to=DEPARTMENT',
    title: { ja: '集計・一覧', en: 'Ready-made queries' },
    isPartial: false,
    shows: async (page) => {
      // The six lines of 取組３-１-１, each with one department.
      await page.locator('tbody tr').first().waitFor();
      expect(await page.locator('tbody tr').count()).toBe(6);
      const to = page.locator('fieldset', { has: page.locator('legend', { hasText: /^(終点|To)$/ }) });
      expect(await to.getByRole('checkbox', { checked: true }).count()).toBe(1);
      const from = page.getByLabel(/^(起点|From)$/);
      expect(await from.inputValue()).toBe('kashiwa-2024/issue/3.1.1');
      expect(await from.locator('option[value^="kashiwa-2024/program/"]').count()).toBe(68);
      // What was chosen is in the title, and what is named leads on.
      expect(await page.locator('h2').first().textContent()).toMatch(/3\.1.*1 /);
      expect(await page.locator('tbody a[href^="/node/122173/department/"]').count()).toBe(6);
      // It is asked in words: no variables of GraphQL, no JSON.
      expect(await page.locator('form.filters').textContent()).not.toMatch(/[${}]/);
    },
  },
  numbered: {
    path: '/questions?question=indicator-values&v.measure=3.1&as=picture',
    title: { ja: '集計・一覧', en: 'Ready-made queries' },
    isPartial: true,
    shows: async (page) => {
      // Seven baselines, and 1 + 1 + 3 + 4 × 3 targets; a year is no length.
      await page.locator('.plot').waitFor();
      expect(await page.locator('tbody tr').count()).toBe(24);
      expect(await page.locator('h2').first().textContent()).toContain('3.1 就労支援の充実');
      expect(await page.getByLabel(/^(施策|Measure)$/).inputValue()).toBe('kashiwa-2024/measure/3.1');
      expect(await page.locator('figure select option').allTextContents()).toHaveLength(1);
    },
  },
  gaps: {
    path: '/gaps',
    title: { ja: '点検結果', en: 'Review findings' },
    isPartial: true,
    shows: async (page) => expect(await page.locator('tbody tr').count()).toBe(15),
  },
  program: {
    path: '/node/kashiwa-2024/program/guidance-and-audit',
    title: { ja: '指導監査の実施', en: '指導監査の実施' },
    isPartial: true,
    shows: async (page) => {
      // Only its relisting is loaded, as the fourth line of 取組４.２.２, on page 91.
      expect((await page.locator('tbody tr').first().locator('td').allTextContents()).slice(0, 2)).toEqual(['4', '91']);
      expect((await page.locator('.facts').textContent())?.replaceAll(/[^\d]+/g, ' ')).toContain('1 2');
      await page.locator('.badge.info').waitFor();
    },
  },
  measure: {
    path: '/node/kashiwa-2024/measure/4.3',
    title: { ja: '施策4.3 切れ目のない支援体制の構築', en: 'Measure 4.3 切れ目のない支援体制の構築' },
    isPartial: false,
    shows: async (page) => {
      expect(await page.locator('.facts').textContent()).toMatch(/15.*15.*4/);
      await page.locator('.badge.warning').waitFor();
      expect(await page.locator('.take a[href^="/indicators?measure=4.3"]').count()).toBe(2);
    },
  },
  department: {
    path: '/node/122173/department/shogai-fukushi',
    title: { ja: '障害福祉課', en: '障害福祉課' },
    isPartial: true,
    shows: async (page) => {
      const joint = page.locator('.facts a[href*="department=122173/department/shogai-fukushi&together=joint"]');
      expect(await joint.textContent()).toBe(`${DEPARTMENTS.障害福祉課?.joint}`);
    },
  },
  compare: {
    path: '/compare',
    title: { ja: '新旧対照表', en: 'Two plans side by side' },
    isPartial: false,
    shows: async (page) => {
      // The prepared database holds one plan.
      await page.locator('main .notice').waitFor();
      expect(await page.locator('main form option').count()).toBe(3);
    },
  },
  goals: {
    path: '/goals',
    title: { ja: '国の成果目標', en: 'National goals' },
    isPartial: true,
    isOverAll: true,
    shows: async (page) => {
      // Fourteen goals under seven headings; Kashiwa has an indicator of two of them.
      await page.locator('tbody tr').first().waitFor();
      expect(await page.locator('tbody tr').count()).toBe(14);
      expect(await page.locator('tbody th').count()).toBe(7);
      const counts = await page.locator('tbody td:last-child').allTextContents();
      expect(counts.join('')).toBe('00000010001000');
    },
  },
  goal: {
    path: '/goals/shofuku7-4-1',
    title: { ja: 'shofuku7-4-1 福祉施設から一般就労への移行等', en: 'shofuku7-4-1 福祉施設から一般就労への移行等' },
    isPartial: true,
    isOverAll: true,
    shows: async (page) => {
      const cells = page.locator('tbody').first().locator('tr').locator('th, td');
      expect((await cells.allTextContents()).slice(3, 7)).toEqual(['人/年', '58', '74', '令和3年度の実績の1.28倍以上']);
    },
  },
  search: {
    path: '/search?q=就労&kind=PROGRAM',
    title: { ja: '「就労」の検索結果', en: 'Search for “就労”' },
    isPartial: true,
    shows: async (page) => {
      expect(await page.locator('.found mark').count()).toBeGreaterThan(2);
      expect(await page.locator('.pills a[aria-current]').count()).toBe(1);
    },
  },
};

/** The cells of the row that a code leads. */
async function row(page: Page, code: string): Promise<string[]> {
  const cells = page
    .locator('tbody tr')
    .filter({ has: page.locator('th .mark', { hasText: code }) })
    .locator('th, td');
  return cells.allTextContents();
}

/** How many points each line of a chart joins, for lines that join any. */
export async function linesThrough(card: ReturnType<Page['locator']>): Promise<number[]> {
  const paths = await card
    .locator('.plot [data-mark=line] path')
    .evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''));
  return paths.map((path) => path.split(/[ML]/).length - 1).filter((points) => points > 1);
}
