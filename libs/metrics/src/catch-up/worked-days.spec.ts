import { workedDays } from './worked-days.js';

it('brings each worked day to a full one and leaves out the others', () =>
  expect(workedDays([4, 0, null, 3, 2], [1, 0, 1, 0.5, 0.25])).toEqual([4, 6]));
it('keeps a worked day on which nothing happened', () => expect(workedDays([0], [1])).toEqual([0]));
it('has none of no days', () => expect(workedDays([], [])).toEqual([]));
