import { workingDays } from './working-days.js';

it('counts a half day as a day and a day off not', () =>
  expect(workingDays(Float64Array.of(1, 0, 0.5))).toBe(2));
it('counts only between the indexes', () => expect(workingDays(Float64Array.of(1, 0, 0.5), 0, 1)).toBe(1));
it('is zero for no days', () => expect(workingDays([])).toBe(0));
