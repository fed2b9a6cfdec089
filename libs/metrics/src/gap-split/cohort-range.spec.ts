import { cohortRange } from './cohort-range.js';

const range = { start: '2026-11-01', end: '2026-11-20' };
it('goes back by the median cycle', () =>
  expect(cohortRange(range, 30)).toEqual({ start: '2026-10-02', end: '2026-10-21' }));
it('stays where it is for a cycle of 0, or one that makes no sense', () => {
  expect(cohortRange(range, 0)).toEqual(range);
  expect(cohortRange(range, -3)).toEqual(range);
});
