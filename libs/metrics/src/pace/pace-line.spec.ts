import { paceLine } from './pace-line.js';

it('stays level on days off and ends at the quota', () =>
  expect([...paceLine(100, Float64Array.of(1, 0, 1))]).toEqual([50, 50, 100]));
it('is flat at zero without capacity and empty without days', () => {
  expect([...paceLine(100, Float64Array.of(0, 0))]).toEqual([0, 0]);
  expect([...paceLine(100, [])]).toEqual([]);
});
