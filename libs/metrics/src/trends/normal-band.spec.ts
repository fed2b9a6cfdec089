import { normalBand } from './normal-band.js';

it('is the mean and 2.66 mean moving ranges either side', () => {
  // Mean 6, seven moves of 2.
  const band = normalBand([5, 7, 5, 7, 5, 7, 5, 7]);
  expect(band?.low).toBeCloseTo(6 - 5.32, 9);
  expect(band?.high).toBeCloseTo(6 + 5.32, 9);
});
it('never goes below zero when no value does', () =>
  expect(normalBand([0, 9, 0, 9, 0, 9, 0, 9])?.low).toBe(0));
it('may go below zero where values do', () =>
  expect(normalBand([0, -9, 0, 9, 0, 9, 0, 9])?.low).toBeLessThan(0));
it('has no width where nothing varies', () =>
  expect(normalBand(Array(8).fill(3))).toEqual({ low: 3, high: 3 }));
it('says nothing with fewer than eight values, days without data not counted', () => {
  expect(normalBand([])).toBeNull();
  expect(normalBand([1, 2, 3, 4, 5, 6, 7, null])).toBeNull();
  expect(normalBand([1, 2, 3, 4, 5, 6, 7, null, 8])).not.toBeNull();
});
