import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import {
  ASSESSMENTS,
  DEPARTMENTS,
  FOOTNOTES,
  GRAPHS,
  INDICATORS,
  PROGRAM_COUNTS,
  PROGRAMS,
  TOTALS,
} from './kashiwa.facts.js';

interface Named {
  name: string;
}

const names = (nodes: Named[]) => nodes.map(({ name }) => name);
const sorted = (texts: string[]) => [...texts].sort();

describe('the Kashiwa plan, against the counts by hand', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each(Object.entries(TOTALS))('has as many %s as printed', async (list, total) => {
    const { data } = await app.ask(`{ ${list} { totalCount } }`);
    expect(data[list].totalCount).toBe(total);
  });

  it('counts listed, distinct and relisted programs on every level', async () => {
    const count = 'programCount { listed distinct relisted }';
    const { data } = await app.ask(`{ plan(id: "kashiwa-2024") { ${count}
      pillars { number ${count} measures { code ${count} initiatives { code ${count} } } } } }`);
    const counts: Record<string, unknown> = { all: data.plan.programCount };
    for (const pillar of data.plan.pillars) {
      counts[pillar.number] = pillar.programCount;
      for (const measure of pillar.measures) {
        counts[measure.code] = measure.programCount;
        for (const initiative of measure.initiatives) counts[initiative.code] = initiative.programCount;
      }
    }
    expect(counts).toEqual(PROGRAM_COUNTS);
  });

  it('knows every department, its kind and what it carries alone and jointly', async () => {
    const { data } = await app.ask(`{ departments(first: 100) { nodes { name kind
      programs(first: 1) { totalCount }
      solo: programs(first: 1, where: { jointly: false }) { totalCount }
      joint: programs(first: 1, where: { jointly: true }) { totalCount } } } }`);
    const departments = data.departments.nodes.map(
      // biome-ignore lint/suspicious/noExplicitAny: rows of the question above.
      ({ name, kind, programs, solo, joint }: any) => [
        name,
        { kind, programs: programs.totalCount, solo: solo.totalCount, joint: joint.totalCount },
      ],
    );
    expect(Object.fromEntries(departments)).toEqual(DEPARTMENTS);
    expect(departments.map(([name]: [string]) => name)).toEqual(Object.keys(DEPARTMENTS));
  });

  it('knows which programs serve several, at least or among what is loaded', async () => {
    const { data } = await app.ask(`{
      jointly: programs(where: { jointly: true }) { totalCount }
      away: programs(where: { homeLoaded: false }) { nodes { name } }
      relisted: programs(first: 100, where: { relisted: true }) { nodes { name } }
      initiatives: programs(where: { serves: { level: INITIATIVE, loadedOnly: true } }) { nodes { name } }
      measures: programs(where: { serves: { level: MEASURE, loadedOnly: true } }) { nodes { name } }
      pillars: programs(where: { serves: { level: PILLAR, loadedOnly: true } }) { nodes { name } }
      atLeast: programs(where: { serves: { level: MEASURE } }) { totalCount } }`);
    const { homeNotLoaded, twoInitiatives, onlyWithinOneMeasure } = PROGRAMS;
    expect(data.jointly.totalCount).toBe(PROGRAMS.jointly);
    expect(names(data.away.nodes)).toEqual(homeNotLoaded);
    expect(sorted(names(data.relisted.nodes))).toEqual(sorted([...twoInitiatives, ...homeNotLoaded]));
    expect(names(data.initiatives.nodes)).toEqual(twoInitiatives);
    const twoMeasures = twoInitiatives.filter((name) => !onlyWithinOneMeasure.includes(name));
    expect(names(data.measures.nodes)).toEqual(twoMeasures);
    expect(data.pillars.nodes).toEqual([]);
    expect(data.atLeast.totalCount).toBe(twoMeasures.length + homeNotLoaded.length);
  });

  it('knows the programs of the welfare council and of the working groups', async () => {
    const { data } = await app.ask(`{
      council: programs(where: { department: { kind: [WELFARE_COUNCIL] } }) { nodes { name } }
      programs(first: 100) { nodes { name committees { name } } } }`);
    expect(names(data.council.nodes)).toEqual(PROGRAMS.ofTheWelfareCouncil);
    const through: Record<string, string[]> = {};
    for (const { name, committees } of data.programs.nodes) {
      for (const { name: committee } of committees) through[committee] = [...(through[committee] ?? []), name];
    }
    expect(through).toEqual(PROGRAMS.throughCommittees);
  });

  it('has every indicator with its lines and values', async () => {
    const { data } = await app.ask(`{ indicators(first: 100) { nodes { kind
      series { baseline { value } targets { value } actuals { value } values { value } } } } }`);
    // biome-ignore lint/suspicious/noExplicitAny: rows of the question above.
    const nodes: any[] = data.indicators.nodes;
    const series = nodes.flatMap((indicator) => indicator.series);
    const sum = (of: (line: { targets: unknown[]; actuals: unknown[]; baseline: unknown }) => number) =>
      series.map(of).reduce((total, count) => total + count, 0);
    expect({
      evaluation: nodes.filter(({ kind }) => kind === 'EVALUATION').length,
      reference: nodes.filter(({ kind }) => kind === 'REFERENCE').length,
      series: series.length,
      baselines: sum(({ baseline }) => (baseline ? 1 : 0)),
      targets: sum(({ targets }) => targets.length),
      actuals: sum(({ actuals }) => actuals.length),
    }).toEqual(INDICATORS);
    expect(series.every(({ values }) => values.every(({ value }: { value: unknown }) => value !== null))).toBe(true);
  });

  it('prints the odd cells as they are', async () => {
    const { data } = await app.ask(`{
      moved: node(id: "kashiwa-2024/series/moved-to-general-employment") { ...values }
      wage: indicators(where: { name: { contains: "平均工賃額" } }) { nodes { unit direction series { ...values } } }
      events: indicators(where: { name: { contains: "実施するイベント数" } }) { nodes { direction series { ...values } } } }
      fragment values on IndicatorSeries { baseline { fiscalYear value printed note } targets { fiscalYear value printed } }`);
    expect(data.moved.baseline).toMatchObject({ fiscalYear: 2021, value: 58, printed: '58' });
    expect(data.moved.baseline.note).toBeTruthy();
    expect(data.moved.targets).toEqual([{ fiscalYear: 2026, value: 74, printed: '74' }]);
    const [wage] = data.wage.nodes;
    expect(wage).toMatchObject({ unit: '円', direction: 'INCREASE' });
    expect(wage.series[0].targets).toEqual([
      { fiscalYear: 2024, value: 13081, printed: '13,081' },
      { fiscalYear: 2025, value: 13997, printed: '13,997' },
      { fiscalYear: 2026, value: 14977, printed: '14,977' },
    ]);
    expect(data.events.nodes[0].direction).toBeNull();
    expect(data.events.nodes[0].series[0].baseline.value).toBe(43);
  });

  it('assesses every line of numbers against its last target', async () => {
    const { data } = await app.ask(`{ indicators(first: 100) { nodes { name
      series { name assessment { status requiredAnnualChange rule } } } } }`);
    // biome-ignore lint/suspicious/noExplicitAny: rows of the question above.
    const lines: any[] = data.indicators.nodes.flatMap(({ name, series }: any) =>
      // biome-ignore lint/suspicious/noExplicitAny: rows of the question above.
      series.map(({ assessment, ...line }: any) => ({ indicator: name, line: line.name, ...assessment })),
    );
    const count = (status: string) => lines.filter((line) => line.status === status).length;
    expect({ up: count('REQUIRES_INCREASE'), down: count('REQUIRES_DECREASE'), none: count('NO_TARGET') }).toEqual(
      ASSESSMENTS.counts,
    );
    for (const { indicator, line, ...expected } of ASSESSMENTS.examples) {
      const found = lines.find((one) => one.indicator.includes(indicator) && one.line === line);
      expect(found).toMatchObject(expected);
      expect(found.rule).toBeTruthy();
    }
    // The assessment reads what the loaders read anyway: one statement for values, one for indicators.
    expect(app.statements.map(({ name }) => name).sort()).toEqual([
      'indicator.bySeries',
      'indicator.page',
      'series.byIndicators',
      'value.bySeries',
    ]);
  });

  it('tells why a measure has no indicators and an indicator no target', async () => {
    const { data } = await app.ask(`{
      measures(first: 100) { nodes { code noIndicatorReason indicators { name noTargetReason series { targets { value } } } } } }`);
    // biome-ignore lint/suspicious/noExplicitAny: rows of the question above.
    const measures: any[] = data.measures.nodes;
    const without = measures.filter(({ indicators }) => indicators.length === 0);
    expect(without.map(({ code }) => code)).toEqual(['4.3']);
    expect(without[0].noIndicatorReason).toBeTruthy();
    const untargeted = measures
      .flatMap(({ indicators }) => indicators)
      .filter(({ series }) => series.every(({ targets }: { targets: unknown[] }) => targets.length === 0));
    expect(names(untargeted)).toEqual(['幼児健康診査からこども発達センターの支援につながった件数']);
    expect(untargeted[0].noTargetReason).toBeTruthy();
  });

  it('links every issue to its policy and every policy to its initiative, as printed', async () => {
    const { data } = await app.ask(`{ issues(first: 100) { nodes { number measure { code }
      policies { number initiatives { code } } } } }`);
    for (const { number, measure, policies } of data.issues.nodes) {
      expect(policies).toEqual([{ number, initiatives: [{ code: `${measure.code}.${number}` }] }]);
    }
    expect(data.issues.nodes).toHaveLength(12);
  });

  it('has the footnotes, their terms, and both survey graphs', async () => {
    const { data } = await app.ask(`{ plan(id: "kashiwa-2024") { footnotes { number term explains { id } } }
      measures(first: 100) { nodes { code evidence { kind figures { value unit } } } } }`);
    const { footnotes } = data.plan;
    expect(footnotes.map(({ number }: { number: number }) => number)).toEqual(
      Array.from({ length: FOOTNOTES.count }, (_one, index) => 24 + index),
    );
    const withTerm = footnotes.filter(({ term }: { term: string | null }) => term !== null);
    expect(withTerm.map(({ number }: { number: number }) => number)).toEqual(FOOTNOTES.withTerm);
    expect(footnotes.every(({ explains }: { explains: unknown[] }) => explains.length > 0)).toBe(true);
    for (const { measure, values } of GRAPHS) {
      // biome-ignore lint/suspicious/noExplicitAny: rows of the question above.
      const { evidence } = data.measures.nodes.find(({ code }: any) => code === measure);
      expect(evidence).toContainEqual({ kind: 'SURVEY', figures: values.map((value) => ({ value, unit: '％' })) });
    }
  });

  it('shows the levels by their printed names', async () => {
    const { data } =
      await app.ask(`{ plan(id: "kashiwa-2024") { startFiscalYear endFiscalYear loadedPillars missingPillars
      municipality { code name prefecture } levelNames { kind name } } }`);
    expect(data.plan).toMatchObject({
      startFiscalYear: 2024,
      endFiscalYear: 2026,
      loadedPillars: [3, 4],
      missingPillars: [1, 2],
      municipality: { code: '122173', name: '柏市', prefecture: '千葉県' },
    });
    expect(data.plan.levelNames).toEqual(
      expect.arrayContaining([
        { kind: 'PILLAR', name: '柱' },
        { kind: 'MEASURE', name: '施策' },
        { kind: 'INITIATIVE', name: '取組' },
        { kind: 'PROGRAM', name: '事業' },
        { kind: 'DEPARTMENT', name: '担当課' },
      ]),
    );
  });
});
