import type { TodayRow } from '../../lib/api-types.js';
import { pointsFromPace, shortOdds } from './row-view.js';

const row = (attainment: number | null, progress: number | null) =>
  ({
    reading: {
      attainment: { value: attainment, reason: null },
      progress: { value: progress, reason: null },
    },
  }) as TodayRow;

describe('the distance from pace in points of the quota', () => {
  it('is attainment less progress', () => expect(pointsFromPace(row(0.41, 0.58))).toBeCloseTo(-0.17));
  it('is unknown without a quota', () => expect(pointsFromPace(row(null, 0.58))).toBeNull());
  it('is unknown before the period', () => expect(pointsFromPace(row(0, null))).toBeNull());
});

describe('the chance in a column', () => {
  const odds = (value: number | null, oddsText: string | null) =>
    shortOdds({ odds: { value, reason: value === null ? 'no_quota' : null }, oddsText });
  it('is the bucket in few letters', () => {
    expect(odds(0.31, '3 in 10')).toBe('3 in 10');
    expect(odds(0.01, 'less than 1 in 10')).toBe('<1 in 10');
    expect(odds(0.99, 'more than 9 in 10')).toBe('>9 in 10');
  });
  it('says when the quota is reached', () => expect(odds(1, 'more than 9 in 10')).toBe('reached'));
  it('is nothing without a quota', () => expect(odds(null, null)).toBeNull());
});
