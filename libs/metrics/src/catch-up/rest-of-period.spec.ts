import { restOfPeriod } from './rest-of-period.js';

const four = [1, 1, 1, 1];
it('sums what came after the same part of the working time', () => {
  expect(restOfPeriod([1, 0, 2, 3], four, 0.5)).toEqual({ value: 5, capacity: 2 });
  expect(restOfPeriod([1, 0, 2, 3], four, 0)).toEqual({ value: 6, capacity: 4 });
});
it('takes the nearest day when no day ends exactly there', () =>
  expect(restOfPeriod([1, 0, 2, 3], four, 0.6)).toEqual({ value: 5, capacity: 2 }));
it('counts days off to the part that is gone', () =>
  expect(restOfPeriod([1, 9, 2], [1, 0, 1], 0.5)).toEqual({ value: 2, capacity: 1 }));
it('is not known when a working day has no data, and there is none at the end or without capacity', () => {
  expect(restOfPeriod([1, 0, null, 3], four, 0.5)).toBeNull();
  expect(restOfPeriod([1, 0, null], [1, 1, 0], 0.5)).toEqual({ value: 0, capacity: 1 });
  expect(restOfPeriod([1, 0, 2, 3], four, 1)).toBeNull();
  expect(restOfPeriod([1, 2], [0, 0], 0.5)).toBeNull();
  expect(restOfPeriod([], [], 0.5)).toBeNull();
});
