import { expect, it } from 'vitest';
import { daysOfStep } from '../../src/domain/schedule.js';

it.each([
  ['令和7年度', daysOfStep(2025), ['2025-04-01', '2026-03-31']],
  ['R7～R9', daysOfStep(2025, 2027), ['2025-04-01', '2028-03-31']],
  ['令和7年度上半期', daysOfStep(2025, undefined, 'FIRST'), ['2025-04-01', '2025-09-30']],
  ['令和7年度下半期', daysOfStep(2025, undefined, 'SECOND'), ['2025-10-01', '2026-03-31']],
])('%s takes its days', (_printed, { start, end }, days) => {
  expect([start, end]).toEqual(days);
});
