import fc from 'fast-check';
import { remainder } from './remainder.js';

const half = {
  prior: { mean: 10, variance: 4 },
  count: 6,
  done: 0.5,
  left: 0.5,
  dispersion: 1,
  inflation: 1,
};

it('updates the level by what the period has shown, and carries it over what is left', () => {
  // a = 25 + 6, b = 2.5 + 0.5: level 31 ÷ 3; M half of it; S² = M + ¼ · 31 ÷ 9
  expect(remainder(half).level.mean).toBeCloseTo(31 / 3, 12);
  expect(remainder(half).mean).toBeCloseTo(31 / 6, 12);
  expect(remainder(half).variance).toBeCloseTo(31 / 6 + 31 / 36, 12);
});
it('learns less from counts that vary more than by chance', () => {
  const { level } = remainder({ ...half, dispersion: 4 });
  expect(level.mean).toBeCloseTo((25 + 6 / 4) / (2.5 + 0.5 / 4), 12);
});
it('is the prior before anything is done, and nothing when nothing is left', () => {
  expect(remainder({ ...half, count: 0, done: 0, left: 1 })).toEqual({
    mean: 10,
    variance: 14,
    level: { mean: 10, variance: 4 },
  });
  expect(remainder({ ...half, left: 0 })).toMatchObject({ mean: 0, variance: 0 });
});
it('expects nothing of a level of nothing', () =>
  expect(remainder({ ...half, prior: { mean: 0, variance: 0 } })).toMatchObject({ mean: 0, variance: 0 }));
it('never varies less than chance', () => {
  const { mean, variance } = remainder({ ...half, inflation: 0.7, prior: { mean: 10, variance: 0.01 } });
  expect(variance).toBe(mean);
});

it('keeps variance ÷ mean whatever the count', () => {
  const input = fc.record({
    mean: fc.double({ min: 0.1, max: 1e5, noNaN: true }),
    cv: fc.double({ min: 0.05, max: 1, noNaN: true }),
    done: fc.double({ min: 0, max: 1, noNaN: true }),
    dispersion: fc.double({ min: 1, max: 20, noNaN: true }),
    inflation: fc.double({ min: 0.7, max: 4, noNaN: true }),
  });
  fc.assert(
    fc.property(input, fc.nat(1000), fc.nat(1000), ({ mean, cv, done, ...more }, count, other) => {
      fc.pre(done < 0.999);
      const given = { ...more, prior: { mean, variance: (cv * mean) ** 2 }, done, left: 1 - done };
      const [one, two] = [remainder({ ...given, count }), remainder({ ...given, count: other })];
      expect(one.variance / one.mean / (two.variance / two.mean)).toBeCloseTo(1, 9);
    }),
  );
});
