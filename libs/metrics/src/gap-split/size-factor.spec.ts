import { sizeFactor, sizePrior } from './size-factor.js';

const sums = (...sizes: number[]) => ({
  deals: sizes.length,
  sum: sizes.reduce((a, b) => a + b, 0),
  squares: sizes.reduce((a, b) => a + b * b, 0),
});

it('draws a rep’s average deal towards the role’s by what chance makes of it', () => {
  const [small, large] = [sums(8, 12), sums(18, 22)];
  const factor = sizeFactor('bookings', large, sizePrior([small, large]));
  // Within: (8 + 8) ÷ 2 = 8; between: (2 × 25 + 2 × 25 − 8) ÷ (4 − 8 ÷ 4) = 46; m = 8 ÷ 46.
  const m = 8 / 46;
  expect(factor.reference).toBe(15);
  expect(factor.mean).toBeCloseTo((40 + m * 15) / (2 + m), 9);
  expect(factor.sd).toBeCloseTo(Math.sqrt(8 / (2 + m)), 9);
});
it('takes the role’s for a rep without a deal, by as much as reps differ', () => {
  const factor = sizeFactor('bookings', sums(), sizePrior([sums(8, 12), sums(18, 22), sums()]));
  expect(factor.mean).toBe(15);
  expect(factor.sd).toBeCloseTo(Math.sqrt(46), 9);
});
it('is the role’s where reps do not differ by more than chance, and nothing without deals', () => {
  expect(sizeFactor('bookings', sums(10), sizePrior([sums(10), sums(20)]))).toMatchObject({
    mean: 15,
    sd: 0,
  });
  expect(sizeFactor('bookings', sums(), sizePrior([sums()]))).toEqual({
    key: 'bookings',
    mean: 0,
    sd: 0,
    reference: 0,
  });
});

it('never weighs a prior below nothing: sums of a day have no squares of their deals', () => {
  const [few, many] = [
    { deals: 3, sum: 30, squares: 100 },
    { deals: 3, sum: 90, squares: 900 },
  ];
  const prior = sizePrior([few, many]);
  expect(sizeFactor('bookings', few, prior)).toMatchObject({ mean: 10, sd: 0, reference: 20 });
  expect(sizeFactor('bookings', sums(), prior).mean).toBe(20);
});
