import { funnelLimits } from './funnel-limits.js';

it('narrows with the square root of the trials', () => {
  expect(funnelLimits({ rate: 0.1, trials: 100, z: 2 })).toEqual({
    lower: expect.closeTo(0.04, 12),
    upper: expect.closeTo(0.16, 12),
  });
  expect(funnelLimits({ rate: 0.1, trials: 400, z: 2 }).upper).toBeCloseTo(0.13, 12);
});
it('widens by the root of the overdispersion', () =>
  expect(funnelLimits({ rate: 0.1, trials: 100, z: 2, overdispersion: 4 }).upper).toBeCloseTo(0.22, 12));
it('stays within 0 and 1, and is all of it without a trial', () => {
  expect(funnelLimits({ rate: 0.01, trials: 10, z: 3 }).lower).toBe(0);
  expect(funnelLimits({ rate: 0.5, trials: 0, z: 3 })).toEqual({ lower: 0, upper: 1 });
});
