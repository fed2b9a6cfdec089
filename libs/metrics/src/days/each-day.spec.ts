import { eachDay } from './each-day.js';

it('includes both ends', () =>
  expect(eachDay('2026-11-30', '2026-12-02')).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']));
it('is one day when both ends are the same', () =>
  expect(eachDay('2026-11-30', '2026-11-30')).toHaveLength(1));
it('is empty when the end lies before the start', () =>
  expect(eachDay('2026-12-02', '2026-11-30')).toEqual([]));
