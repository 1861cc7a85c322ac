import { describe, it } from 'vitest';
import { changed, expectProblems } from '../expect-problems.js';

const SERIES = 'pillars[0].measures[0].indicators[0].series[0]';
const LAST_TARGET = '                  - { fiscalYear: 2026, value: 74, printed: "74" }\n';

describe('values of one fiscal year', () => {
  it('are reported where nothing tells them apart', () => {
    const document = changed(
      ['{ fiscalYear: 2024, value: null,', '△{ fiscalYear: 2024, value: null,'],
      ['{ fiscalYear: 2026, value: 74,', '{ fiscalYear: ▲2024, value: 74,'],
    );
    expectProblems(document, [
      `${SERIES}.targets[1].fiscalYear: fiscal 2024 is among the targets already, in line △; correct the year, or, if the plan prints both, write a "label" that tells them apart (策定時, 上方修正後); the last one counts`,
    ]);
  });

  it('are reported where their labels are the same, written or printed', () => {
    const again = '                  - { fiscalYear: ▲2026, printed: 最終目標 80 }\n';
    const document = changed([
      LAST_TARGET,
      `                  - △{ fiscalYear: 2026, value: 74, printed: "74", label: 最終目標 }\n${again}`,
    ]);
    expectProblems(document, [
      `${SERIES}.targets[2].fiscalYear: fiscal 2026 is among the targets already as "最終目標", in line △; correct the year, or, if the plan prints both, write a "label" that tells them apart (策定時, 上方修正後); the last one counts`,
    ]);
  });

  it('are two where labels tell them apart', () => {
    const revised = '                  - { fiscalYear: 2026, printed: 上方修正後 80 }\n';
    expectProblems(changed([LAST_TARGET, LAST_TARGET + revised]), []);
  });

  it('may be a target and a result', () => {
    expectProblems(changed(), []);
  });
});
