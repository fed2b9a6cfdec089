import fc from 'fast-check';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { betaBinomialTable } from './beta-binomial.js';
import { ratioLanding, type RatioLandingInput } from './ratio-landing.js';

const eightOfTwenty: RatioLandingInput = {
  numerator: 8,
  denominator: 20,
  prior: { mean: 0.3, strength: 20 },
  remaining: { mean: 10, variance: 12 },
  target: known(0.35),
};
const oddsOf = (input: RatioLandingInput) => {
  const odds = ratioLanding(input)?.odds;
  return odds?.ok ? odds.value : NaN;
};

it('weighs what was seen with what is usual, and adds what may come', () => {
  const landing = ratioLanding(eightOfTwenty);
  // 6 of 20 before and 8 of 20 now: 14 of 40.
  expect(landing?.rate).toEqual({ mean: 0.35, strength: 40 });
  expect(oddsOf(eightOfTwenty)).toBeCloseTo(0.726, 3);
  expect(landing?.median).toBeCloseTo(11 / 29, 2);
});
it('is what it is when nothing more comes', () => {
  const over = { ...eightOfTwenty, remaining: { mean: 0, variance: 0 } };
  expect(ratioLanding(over)).toMatchObject({
    odds: known(1),
    interval80: { low: expect.closeTo(0.4), high: expect.closeTo(0.4) },
  });
  expect(oddsOf({ ...over, target: known(0.45) })).toBe(0);
});
it('has no odds without a target, and is nothing without trials', () => {
  expect(ratioLanding({ ...eightOfTwenty, target: unknown('no_quota') })?.odds).toEqual(unknown('no_quota'));
  expect(
    ratioLanding({ ...eightOfTwenty, numerator: 0, denominator: 0, remaining: { mean: 0, variance: 0 } }),
  ).toBeNull();
});
it('is never certain while trials are to come', () =>
  expect(oddsOf({ ...eightOfTwenty, numerator: 20, target: known(0.1) })).toBeLessThan(1));
it('copes with many trials', () =>
  expect(
    oddsOf({
      ...eightOfTwenty,
      numerator: 4000,
      denominator: 10_000,
      remaining: { mean: 90_000, variance: 1e7 },
      target: known(0.38),
    }),
  ).toBeGreaterThan(0.99));

it('sums successes of a uniform rate evenly', () =>
  expect([...betaBinomialTable(3, 1, 1)]).toEqual([0.25, 0.5, 0.75, 1].map((p) => expect.closeTo(p, 12))));

const anyInput = fc.record({
  numerator: fc.nat(30),
  more: fc.nat(30),
  prior: fc.record({
    mean: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
    strength: fc.double({ min: 2, max: 200, noNaN: true }),
  }),
  remaining: fc.nat(80).map((mean) => ({ mean, variance: 1.3 * mean })),
  target: fc.double({ min: 0, max: 1, noNaN: true }),
});
const inputOf = ({
  numerator,
  more,
  target,
  ...rest
}: {
  numerator: number;
  more: number;
  target: number;
  prior: RatioLandingInput['prior'];
  remaining: RatioLandingInput['remaining'];
}) => ({
  ...rest,
  numerator,
  denominator: numerator + more,
  target: known(target),
});

it('nests its intervals, and agrees with its odds', () => {
  fc.assert(
    fc.property(anyInput, (raw) => {
      const landing = ratioLanding(inputOf(raw));
      fc.pre(landing !== null);
      if (landing === null || !landing.odds.ok) return;
      const { interval80, interval50, median, odds } = landing;
      expect([interval80.low, interval50.low, median, interval50.high, interval80.high]).toEqual(
        [interval80.low, interval50.low, median, interval50.high, interval80.high].sort((a, b) => a - b),
      );
      if (raw.target < interval80.low - 1e-6) expect(odds.value).toBeGreaterThanOrEqual(0.9 - 1e-9);
      if (raw.target > interval80.high + 1e-6) expect(odds.value).toBeLessThanOrEqual(0.1 + 1e-9);
    }),
  );
});
it('never gives better odds for a higher target, or worse ones for one success more in place of a failure', () => {
  fc.assert(
    fc.property(anyInput, fc.double({ min: 0, max: 1, noNaN: true }), (raw, other) => {
      fc.pre(raw.numerator + raw.more > 0);
      const odds = oddsOf(inputOf(raw));
      if (other > raw.target)
        expect(oddsOf(inputOf({ ...raw, target: other }))).toBeLessThanOrEqual(odds + 1e-9);
      if (raw.more > 0)
        expect(
          oddsOf(inputOf({ ...raw, numerator: raw.numerator + 1, more: raw.more - 1 })),
        ).toBeGreaterThanOrEqual(odds - 1e-9);
    }),
  );
});
