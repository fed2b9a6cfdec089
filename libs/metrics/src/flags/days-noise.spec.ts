import { daysNoise } from './days-noise.js';

const noise = (values: number[], asked = 2) => [
  ...daysNoise(values.map((value, index) => ({ value, pace: { expected: asked * (index + 1) } }))),
];

it('is the deviation of the days times the root of their number', () =>
  // Differences from 2 a day: −2, 2, −2, 2; their standard deviation is √(16/3), four days double it.
  expect(noise([0, 4, 0, 4]).at(-1)).toBeCloseTo(2 * Math.sqrt(16 / 3), 12));
it('is 0 on even days, on a single one, and without any', () => {
  expect(noise([2, 2, 2])).toEqual([0, 0, 0]);
  expect(noise([7])).toEqual([0]);
  expect(noise([])).toEqual([]);
});
it('looks only at days of which something is asked', () => expect(noise([9, 0, 4], 0)).toEqual([0, 0, 0]));
