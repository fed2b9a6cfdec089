import { metricByKey } from '../catalog/metric-by-key.js';
import type { MetricDefinition } from '../catalog/metric-definition.js';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { paceReading, type PaceInput } from '../pace/pace-reading.js';
import { parsePeriod } from '../periods/parse-period.js';
import type { Period } from '../periods/period.js';
import { teamLeadSentence } from './team-lead-sentence.js';

const formatting = { locale: 'en-US', currency: 'USD', year: 2026 };
const period = parsePeriod('2026-Q4') as Period;
const capacity = new Float64Array(100).fill(1);
const behind = (gap: number) => ({ status: 'behind' as const, gap: known(gap) });
const say = (
  key: string,
  members: Parameters<typeof teamLeadSentence>[0]['members'],
  more: Partial<PaceInput> = {},
) => {
  const metric = metricByKey(key) as MetricDefinition;
  const { unit, direction } = metric;
  const base = { start: period.start, actual: 41_200_000, quota: known(74_000_000), capacity, asOfIndex: 57 };
  return teamLeadSentence({
    metric,
    period,
    reading: paceReading({ ...base, unit, direction, ...more }),
    formatting,
    members,
  });
};

it('says where the team is and who explains the gap', () =>
  expect(
    say('bookings', [behind(-50), behind(-37), behind(-13), { status: 'ahead', gap: known(20) }]),
  ).toEqual({
    text: 'Q4 bookings: 2 pp behind pace, $412k of $740k (56%; pace 58%).',
    detail: '2 of 3 behind carry 87% of the shortfall.',
    status: 'on_pace',
  }));

it('says when nobody needs a look', () =>
  expect(say('bookings', [{ status: 'on_pace', gap: known(-1) }]).detail).toBe(
    'No rep is on watch or behind.',
  ));

it('says nothing about the reps of an empty team, or without pace', () => {
  expect(say('bookings', []).detail).toBeNull();
  expect(say('bookings', [behind(-1)], { quota: unknown('no_quota') }).detail).toMatch(/^Upload quotas/);
});

it('counts who misses a level instead of adding gaps of ratios', () => {
  const level = { actual: 0.2, quota: known(0.25), cumulative: false };
  expect(say('win_rate', [behind(-0.1), { status: 'ahead', gap: known(0.1) }], level).detail).toBe(
    '1 of 2 below the target.',
  );
  expect(say('cycle_days', [behind(5)], { actual: 50, quota: known(45) }).detail).toBe(
    '1 of 1 above the limit.',
  );
});

it('has not ended while somebody with a quota waits for its last days', () => {
  const over = { asOfIndex: 99, actual: 74_000_000 };
  const member = (coveredTo: string | null) => ({
    ...behind(-1),
    quota: known(1),
    coveredTo,
  });
  const end = { ...period, end: '2027-01-08' };
  const text = (days: (string | null)[]) =>
    teamLeadSentence({
      metric: metricByKey('bookings') as MetricDefinition,
      period: end,
      reading: paceReading({
        start: period.start,
        quota: known(74_000_000),
        capacity,
        unit: 'money',
        ...over,
      }),
      formatting,
      members: days.map(member),
    }).text;
  expect(text([end.end])).toBe('Q4 bookings: ended at 100%, $740k of $740k.');
  expect(text([end.end, '2026-12-24'])).toMatch(/pace/);
  expect(text([end.end, null])).toMatch(/pace/);
});
