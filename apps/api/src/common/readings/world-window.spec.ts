import { dayNumber } from '@paceline/metrics';
import { spread, sumDays, valueOn, wholeMonths } from './world-window.js';

const series = spread({ offsets: [0, 3], values: [5, 7] }, { from: '2026-06-01', to: '2026-06-05' });
const on = (day: string) => dayNumber(day);

describe('daily values', () => {
  it('have 0 on days without a row', () => {
    expect([...series.values]).toEqual([5, 0, 0, 7, 0]);
    expect(valueOn(series, on('2026-06-04'))).toBe(7);
    expect(valueOn(series, on('2026-05-31'))).toBe(0);
    expect(valueOn(undefined, on('2026-06-04'))).toBe(0);
  });

  it('are summed over the days asked for, as far as they were loaded', () => {
    expect(sumDays(series, on('2026-06-02'), on('2026-06-04'))).toBe(7);
    expect(sumDays(series, on('2026-05-01'), on('2026-07-01'))).toBe(12);
    expect(sumDays(series, on('2026-06-05'), on('2026-06-01'))).toBe(0);
  });
});

describe('a window of whole months', () => {
  const window = { from: '2026-08-25', to: '2026-11-03' };
  it('holds the one that it was made of', () =>
    expect(wholeMonths(window)).toEqual({ from: '2026-08-01', to: '2026-11-30' }));
  it('is one of whole quarters with a size of 3', () =>
    expect(wholeMonths(window, 3)).toEqual({ from: '2026-07-01', to: '2026-12-31' }));
});
