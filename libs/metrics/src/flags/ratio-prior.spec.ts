import fc from 'fast-check';
import { ratioPrior } from './ratio-prior.js';

const record = (successes: number, trials: number) => ({ successes, trials });

it('is worth all trials where reps differ by no more than chance', () =>
  expect(ratioPrior([record(5, 100), record(5, 100)])).toEqual({ rate: 0.05, strength: 200 }));

it('is worth less the more they differ', () => {
  // T = 0.1; Σn(k/n − T)² = 2; s² = (2 − 0.09) ÷ (200 − 100); M₀ = 0.09 ÷ 0.0191 − 1
  expect(ratioPrior([record(0, 100), record(20, 100)])).toEqual({
    rate: 0.1,
    strength: expect.closeTo(0.09 / 0.0191 - 1, 9),
  });
});

it('is never worth less than two trials', () =>
  expect(ratioPrior([record(0, 100), record(100, 100)])?.strength).toBe(2));

it('takes one rep as all there is, and leaves out who has no trial', () =>
  expect(ratioPrior([record(3, 30), record(0, 0)])).toEqual({ rate: 0.1, strength: 30 }));

it('is null without a trial', () => {
  expect(ratioPrior([])).toBeNull();
  expect(ratioPrior([record(0, 0)])).toBeNull();
});

it('is a rate and a strength for any records, in any order', () => {
  const records = fc.array(
    fc.nat(200).chain((trials) => fc.record({ successes: fc.nat(trials), trials: fc.constant(trials) })),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(records, (some) => {
      const prior = ratioPrior(some);
      if (!prior) return;
      expect(prior.rate).toBeGreaterThanOrEqual(0);
      expect(prior.rate).toBeLessThanOrEqual(1);
      expect(prior.strength).toBeGreaterThanOrEqual(2);
      expect(ratioPrior([...some].reverse())?.strength).toBeCloseTo(prior.strength, 6);
    }),
  );
});
