import { describe, it } from 'vitest';
import { changed, expectProblems } from '../expect-problems.js';

const UNEXPLAINED = 'baseline: { fiscalYear: 2020, value: 41.5, printed: "41.5" }\n';
const REASON = '            noTargetReason: 調査の方法を改めるため。';

describe('reasons for what is missing', () => {
  it('reports one for targets that are there', () => {
    const targets = '                targets: [{ fiscalYear: 2026, value: 50 }]\n';
    const document = changed([UNEXPLAINED, UNEXPLAINED + targets], [REASON, REASON.replace('調査', '▲調査')]);
    expectProblems(document, [
      'pillars[0].measures[0].indicators[2].noTargetReason: this indicator has targets; remove the reason for having none, or the targets',
    ]);
  });

  it('lets a row of dashes be printed beside the reason', () => {
    const dashes = '                targets: [{ fiscalYear: 2026, value: null, printed: － }]\n';
    expectProblems(changed([UNEXPLAINED, UNEXPLAINED + dashes]), []);
  });

  it('reports one for indicators that are there', () => {
    const document = changed([
      '        priority: true\n',
      '        priority: true\n        noIndicatorReason: ▲次の計画で定める。\n',
    ]);
    expectProblems(document, [
      'pillars[0].measures[0].noIndicatorReason: this measure has indicators; remove the reason for having none, or the indicators',
    ]);
  });
});
