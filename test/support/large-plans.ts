import {
  inInitiative,
  inMeasure,
  list,
  listings,
  measureOf,
  ordinals,
  pillarOf,
  plan,
  programs,
} from './plan-parts.js';

/** Programs with these names, each of which is listed. */
const named = (count: number, nameOf: (index: number) => string) =>
  plan({
    programs: list(count, (index) => `p${index}: { name: "${nameOf(index)}", departments: [] }`).join(),
    pillars: inInitiative(listings(count, (index) => `p${index}`)),
  });

/** Large plans that are right, each with texts that take long to be made ready for search. */
export const LARGE_PLANS: Record<string, () => string> = {
  'long names': () => named(680, (index) => `${'障害福祉計画の推進と相談'.repeat(165)}${index}`),
  'long names in kana': () => named(680, (index) => `福${'カ'.repeat(1_990)}${index}`),
  'thousands of names': () => named(4_900, (index) => `${'障害福祉計画の推進・相談'.repeat(8)}${index}`),
  'long summaries': () =>
    plan({
      pillars: inMeasure(
        `policies: [${list(130, (index) => `{ number: ${index + 1}, summary: "${'障がい・元年度、令和六年度～ヶ所ー'.repeat(580)}" }`).join()}]`,
      ),
    }),
  'summaries of signs': () =>
    plan({
      pillars: inMeasure(
        `policies: [${list(130, (index) => `{ number: ${index + 1}, summary: "${'★（新）'.repeat(2_400)}" }`).join()}]`,
      ),
    }),
  'thousands of lines of one program': () =>
    plan({
      programs: programs(1),
      pillars: pillarOf(
        ordinals(999)
          .map((number) =>
            measureOf(
              `initiatives: [${list(3, (at) => `{number: ${at + 1}, name: a, programs: [{program: p0${number + at > 1 ? ', relisted: true' : ''}, summary: "${'相談・支援'.repeat(80)}${number}-${at}"}]}`).join()}]`,
              number,
            ),
          )
          .join(),
      ),
    }),
  'thousands of figures of one reason': () =>
    plan({
      pillars: inMeasure(
        `evidence: [{ number: 1, kind: STATISTIC, summary: a, figures: [${list(4_900, (index) => `{label: "${'相談・支援'.repeat(40)}${index}", value: ${index}}`).join()}] }]`,
      ),
    }),
  'thousands of programs listed everywhere': () =>
    plan({
      programs: programs(2_200),
      pillars: inMeasure(
        `initiatives: [${list(4, (place) => `{ number: ${place + 1}, name: a, programs: [${listings(2_200, (index) => `p${index}`, place > 0 ? ', relisted: true' : '')}] }`).join()}]`,
      ),
    }),
  'thousands of lines of numbers': () =>
    plan({
      pillars: inMeasure(
        `indicators: [{ key: a, name: a, kind: REFERENCE, series: [${list(4_900, (index) => `{ key: s${index}, baseline: { fiscalYear: 2023, value: ${index} } }`).join()}] }]`,
      ),
    }),
};
