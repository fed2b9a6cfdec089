import { niceMax } from './nice-max.js';

describe('the top of a scale', () => {
  it.each([
    [437, 500],
    [500, 500],
    [48_237_300, 50_000_000],
    [101, 120],
    [0.31, 0.4],
    [9.7, 10],
    [1, 1],
  ])('above %d is %d', (value, expected) => expect(niceMax(value)).toBe(expected));
  it('is one where there is nothing to draw', () => expect(niceMax(0)).toBe(1));
});
