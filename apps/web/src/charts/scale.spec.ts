import { linePath, scaleOf, scaleOfMost } from './scale.js';

describe('the scale of marks', () => {
  it('always holds zero', () => expect(scaleOf([3, 5])).toEqual({ min: 0, max: 5 }));
  it('holds negative values', () => expect(scaleOf([3, null, -2])).toEqual({ min: -2, max: 3 }));
  it('is empty without values', () => expect(scaleOf([])).toEqual({ min: 0, max: 0 }));
});

describe('the scale of most values', () => {
  it('leaves the greatest out', () =>
    expect(scaleOfMost([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], 0.9)).toEqual({ min: 0, max: 9 }));
  it('does not count days of nothing', () => expect(scaleOfMost([0, 0, 0, 0, null, 7], 0.9).max).toBe(7));
  it('is empty without values', () => expect(scaleOfMost([], 0.9)).toEqual({ min: 0, max: 0 }));
});

describe('the path of a line', () => {
  const x = (index: number) => index;
  const y = (value: number) => value;

  it('joins the known values', () => expect(linePath([1, 2], x, y)).toBe('M0.0 1.0L1.0 2.0'));
  it('breaks where a day has no data', () => expect(linePath([1, null, 3], x, y)).toBe('M0.0 1.0M2.0 3.0'));
  it('is empty without values', () => expect(linePath([null], x, y)).toBe(''));
});
