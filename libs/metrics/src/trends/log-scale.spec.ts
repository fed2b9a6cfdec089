import { logScale } from './log-scale.js';

it('makes equal percentages equal steps', () => {
  const { to, from, part } = logScale([100, 110]);
  expect(to(110) - to(100)).toBeCloseTo(to(220) - to(200), 9);
  expect(from(to(110))).toBeCloseTo(110, 9);
  expect(part(to(110) - to(100))).toBeCloseTo(0.1, 9);
});
it('brings zeros back as zeros', () => {
  const { to, from } = logScale([0, 4, 9]);
  expect(Number.isFinite(to(0))).toBe(true);
  expect(from(to(0))).toBeCloseTo(0, 9);
  expect(from(to(4))).toBeCloseTo(4, 9);
  expect(from(-99)).toBe(0);
});
it('leaves series with a negative value, or nothing above zero, as they are', () => {
  for (const values of [[-1, 5], [0, 0], []]) {
    const { to, from, part } = logScale(values);
    expect([to(5), from(5), part(5)]).toEqual([5, 5, 5]);
  }
});
