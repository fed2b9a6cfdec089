import { extendTrend } from './extend-trend.js';

it('carries the slope on, damped', () => {
  expect(extendTrend({ level: 10, slope: 4, damping: 0.5 }, 2)).toEqual([12, 13]);
  expect(extendTrend({ level: 10, slope: 4, damping: 1 }, 2)).toEqual([14, 18]);
});
it('goes nowhere without a horizon', () =>
  expect(extendTrend({ level: 10, slope: 4, damping: 1 }, 0)).toEqual([]));
