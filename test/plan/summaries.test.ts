import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { KASHIWA } from '../support/global-setup.js';

/**
 * All texts of the seed that are in our own words, as they were read beside the print: where, what the print means where the text
 * was not true to it, the text before, and after where it was changed. Who changes one reads the print again and writes it here.
 */
const READ: { place: string; sense: string; before: string; after: string }[] = parse(
  readFileSync(new URL('summaries.csv', import.meta.url)),
  { columns: true },
);

const seed = await readPlanDocument(KASHIWA);

it('holds every summary as it was read beside the print', () => {
  expect(textsOf(seed)).toEqual(Object.fromEntries(READ.map(({ place, before, after }) => [place, after || before])));
  expect(READ).toHaveLength(188);
  for (const { sense, before, after } of READ) expect([after !== '', after !== before]).toEqual([sense !== '', true]);
});

// 76 and 80, 77 and 81, 86 and 95 (twice): the plan prints the same there.
it.each(['welfare-cafe', 'disability-group-network', 'mobile-therapy-support', 'nursery-visit-support'])(
  'says the same of the two listings of %s, which the plan prints alike',
  (program) => {
    const summaries = Object.entries(textsOf(seed))
      .filter(([place]) => place.replace('*', '').endsWith(`/${program}`))
      .map(([, text]) => text);
    expect(summaries).toHaveLength(2);
    expect(new Set(summaries).size).toBe(1);
  },
);

function textsOf({ pillars, footnotes = [] }: PlanDocument): Record<string, string | undefined> {
  const texts: [place: string, text: string | null | undefined][] = footnotes.map(({ number, summary }) => [
    `footnote/${number}`,
    summary,
  ]);
  for (const { number: pillar, visions = [], measures = [] } of pillars) {
    for (const { number, summary } of visions) texts.push([`vision/${pillar}.${number}`, summary]);
    for (const { number, noIndicatorReason, evidence = [], issues = [], policies = [], ...measure } of measures) {
      const code = `${pillar}.${number}`;
      texts.push([`noIndicatorReason/${code}`, noIndicatorReason]);
      for (const [kind, parts] of Object.entries({ evidence, issue: issues, policy: policies })) {
        for (const part of parts) texts.push([`${kind}/${code}.${part.number}`, part.summary]);
      }
      for (const { number: place, summary, programs = [] } of measure.initiatives ?? []) {
        texts.push([`initiative/${code}.${place}`, summary]);
        for (const { program, relisted, summary: text } of programs) {
          texts.push([`listing/${code}.${place}/${program}${relisted ? '*' : ''}`, text]);
        }
      }
      for (const { key, noTargetReason, series = [] } of measure.indicators ?? []) {
        texts.push([`noTargetReason/${key}`, noTargetReason]);
        for (const { baseline, targets = [] } of series) {
          for (const value of [baseline, ...targets]) texts.push([`note/${key}`, value?.note]);
        }
      }
    }
  }
  return Object.fromEntries(texts.filter(([, text]) => text)) as Record<string, string>;
}
