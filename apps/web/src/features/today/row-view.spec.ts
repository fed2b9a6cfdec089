import type { TodayRow } from '../../lib/api-types.js';
import { pointsFromPace } from './row-view.js';

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
