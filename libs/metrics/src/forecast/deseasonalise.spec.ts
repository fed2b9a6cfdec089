import { deseasonalise } from './deseasonalise.js';

const quarters = [50, 100, 150, 100, 50, 100, 150, 100, 50, 100, 150, 100, 50, 100];

it('divides the season out and says what comes next', () => {
  const { adjusted, indexAhead } = deseasonalise(quarters, 4);
  for (const value of adjusted) expect(value).toBeCloseTo(100, 9);
  // The series ends after a second quarter.
  expect(indexAhead(1)).toBeCloseTo(1.5, 9);
  expect(indexAhead(3)).toBeCloseTo(0.5, 9);
});
it('leaves alone what has no season, or a zero in it', () => {
  const withZero = [0, ...quarters.slice(1)];
  expect(deseasonalise(withZero, 4).adjusted).toEqual(withZero);
  expect(deseasonalise(withZero, 4).indexAhead(1)).toBe(1);
  expect(deseasonalise([5, 6, 7], 1).adjusted).toEqual([5, 6, 7]);
  expect(deseasonalise([], 4).adjusted).toEqual([]);
});
it('believes two seasons as far as they agree, where asked to', () => {
  const two = quarters.slice(0, 8);
  const { adjusted } = deseasonalise(two, 4, 'shrunk');
  for (const value of adjusted) expect(Math.abs(value - 100)).toBeLessThan(1e-6);
  expect(deseasonalise([1, 3, 3, 1], 2, 'shrunk').adjusted).toEqual([1, 3, 3, 1]);
});
