import { ratioOverdispersion } from './ratio-overdispersion.js';

const at = (...successes: number[]) => successes.map((hits) => ({ successes: hits, trials: 100 }));

it('is 1 where reps differ by no more than chance', () =>
  expect(ratioOverdispersion(at(9, 10, 11, 10, 12), 0.1)).toBe(1));
it('is the mean of squared scores of 3 deviations where all are that far off', () =>
  // A deviation is 3 of 100: 19 and 1 lie three of them away.
  expect(ratioOverdispersion(at(19, 1, 19, 1), 0.1)).toBeCloseTo(9, 9));
it('is not carried away by one outlier among many', () => {
  const most = Array<number>(29).fill(10);
  expect(ratioOverdispersion(at(...most, 60), 0.1)).toBe(1);
});
it('is 1 when nobody can be compared', () => {
  expect(ratioOverdispersion([], 0.1)).toBe(1);
  expect(ratioOverdispersion(at(3), 0.1)).toBe(1);
  expect(ratioOverdispersion(at(0, 0), 0)).toBe(1);
});
