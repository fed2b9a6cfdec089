import { dispersion } from './dispersion.js';
import { periodCounts } from './period-counts.js';
import { uniformShape } from '../shape/shape.js';
import { pastQuarters } from './testing/past-quarters.js';
import type { RepHistory } from './rep-history.js';

const shape = uniformShape('quarter');
const countsOf = (reps: readonly RepHistory[]) =>
  reps
    .flatMap(({ periods }) => periods.map((period) => periodCounts(period, shape)))
    .filter((period) => period !== null);

it('is 1 for counts that vary by chance alone', () => {
  const { byDay, byWeek } = dispersion(countsOf(pastQuarters({ reps: 20, quarters: 4, mean: 130 })));
  expect(byDay).toBeCloseTo(1, 1);
  expect(byWeek).toBeCloseTo(1, 1);
});
it('sees good and bad weeks by week only', () => {
  const reps = pastQuarters({ reps: 20, quarters: 4, mean: 650 }).map(({ rep, periods }) => ({
    rep,
    periods: periods.map((period) => ({
      ...period,
      values: Array.from(period.values, (value, day) =>
        Math.round((value ?? 0) * (Math.floor(day / 7) % 2 ? 1.3 : 0.7)),
      ),
    })),
  }));
  const { byDay, byWeek } = dispersion(countsOf(reps));
  expect(byWeek).toBeGreaterThan(2.5 * byDay);
});
it('leans on 1.5 without periods', () => expect(dispersion([])).toEqual({ byDay: 1.5, byWeek: 1.5 }));
