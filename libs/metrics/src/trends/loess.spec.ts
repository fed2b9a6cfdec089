import fc from 'fast-check';
import { loess } from './loess.js';

it('follows a straight line exactly, also beyond its ends', () => {
  const line = [1, 3, 5, 7, 9, 11];
  loess(line, { span: 4 }).forEach((value, index) => expect(value).toBeCloseTo(line[index] ?? 0, 9));
  const beyond = loess(line, { span: 4, at: { from: -1, to: 6 } });
  expect(beyond[0]).toBeCloseTo(-1, 9);
  expect(beyond[7]).toBeCloseTo(13, 9);
});
it('is the weighted mean of the neighbours with degree 0', () => {
  // At the middle of five, width 2: weights 0, (1 − 1/8)³, 1, (1 − 1/8)³, 0.
  const near = (7 / 8) ** 3;
  const [, , middle] = loess([9, 0, 3, 6, 9], { span: 5, degree: 0 });
  expect(middle).toBeCloseTo((0 * near + 3 + 6 * near) / (1 + 2 * near), 9);
});
it('does not look at values without weight', () => {
  const smooth = loess([1, 2, 99, 4, 5], { span: 5, weights: [1, 1, 0, 1, 1] });
  expect(smooth[2]).toBeCloseTo(3, 9);
});
it('takes the value itself where nothing near has weight', () =>
  expect([...loess([1, 2, 3], { span: 3, weights: [0, 0, 0] })]).toEqual([1, 2, 3]));
it('copes with one value and none', () => {
  expect([...loess([5], { span: 7 })]).toEqual([5]);
  expect([...loess([], { span: 7 })]).toEqual([]);
});
it('stays where it is when all values are moved: smoothing and adding commute', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 }),
      (values) => {
        const moved = loess(
          values.map((value) => value + 50),
          { span: 9 },
        );
        loess(values, { span: 9 }).forEach((value, index) =>
          expect(value + 50).toBeCloseTo(moved[index] ?? NaN, 6),
        );
      },
    ),
  ));
