import { metricByKey } from '../catalog/metric-by-key.js';
import type { MetricDefinition } from '../catalog/metric-definition.js';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { paceReading, type PaceInput } from '../pace/pace-reading.js';
import { parsePeriod } from '../periods/parse-period.js';
import type { Period } from '../periods/period.js';
import { leadSentence } from './lead-sentence.js';

const formatting = { locale: 'en-US', currency: 'USD', year: 2026 };
const metric = (key: string) => metricByKey(key) as MetricDefinition;
const q4 = parsePeriod('2026-Q4') as Period;
// 100 equal days, so that an index reads as percent.
const capacity = new Float64Array(100).fill(1);
const say = (key: string, input: Partial<PaceInput>, detail?: string) => {
  const { unit, direction } = metric(key);
  const base = { start: q4.start, actual: 0, quota: known(0), capacity, asOfIndex: 57, unit, direction };
  return leadSentence({
    metric: metric(key),
    period: q4,
    reading: paceReading({ ...base, ...input }),
    formatting,
    detail,
  });
};

it('says distance, amount, quota and pace', () =>
  expect(say('bookings', { actual: 41_200_000, quota: known(74_000_000) }, 'More.')).toEqual({
    text: 'Q4 bookings: 2 pp behind pace, $412k of $740k (56%; pace 58%).',
    detail: 'More.',
    status: 'on_pace',
  }));

it('says ahead and on pace', () => {
  expect(say('bookings', { actual: 50_000_000, quota: known(74_000_000) }).text).toBe(
    'Q4 bookings: 10 pp ahead of pace, $500k of $740k (68%; pace 58%).',
  );
  expect(say('bookings', { actual: 42_900_000, quota: known(74_000_000) }).text).toBe(
    'Q4 bookings: on pace, $429k of $740k (58%; pace 58%).',
  );
});

it('gives the amount where percentages are too coarse for the status', () =>
  expect(say('bookings', { actual: 92_000, quota: known(10_000_000), asOfIndex: 0 })).toMatchObject({
    text: 'Q4 bookings: $80 behind pace, $920 of $100k (1%; pace 1%).',
    status: 'watch',
  }));

it('counts few things instead of taking percentages', () => {
  expect(say('deals_won', { actual: 5, quota: known(14), asOfIndex: 49 }).text).toBe(
    'Q4 deals won: 2 behind pace, 5 of 14 (pace 7).',
  );
  expect(say('deals_won', { actual: 7, quota: known(14), asOfIndex: 52 }).text).toBe(
    'Q4 deals won: on pace, 7 of 14 (pace 7).',
  );
});

it('says how a closed period ended', () => {
  const over = { asOfIndex: 99, coveredIndex: 99 };
  const ended = paceReading({
    ...over,
    start: '2026-09-23',
    actual: 77_000_000,
    quota: known(74_000_000),
    capacity,
    unit: 'money',
  });
  expect(leadSentence({ metric: metric('bookings'), period: q4, reading: ended, formatting }).text).toBe(
    'Q4 bookings: ended at 104%, $770k of $740k.',
  );
  const few = paceReading({
    ...over,
    start: '2026-09-23',
    actual: 5,
    quota: known(14),
    capacity,
    unit: 'count',
  });
  expect(leadSentence({ metric: metric('deals_won'), period: q4, reading: few, formatting }).text).toBe(
    'Q4 deals won: ended with 5 of 14.',
  );
});

it('offers quotas where there are none', () => {
  expect(say('meetings_held', { actual: 14, quota: unknown('no_quota') })).toEqual({
    text: 'Q4 meetings held: 14 so far; no quota.',
    detail: 'Upload quotas or start from suggested ones to see pace.',
    status: 'no_target',
  });
  expect(say('meetings_held', { actual: 14, quota: unknown('partial_quota') })).toEqual({
    text: 'Q4 meetings held: 14 so far; no quota for all of Q4.',
    detail: 'Quotas are set for part of this period only. Set the missing ones to see pace.',
    status: 'no_target',
  });
  expect(say('meetings_held', { actual: 14 }).text).toBe('Q4 meetings held: 14 so far; the quota is zero.');
});

it('waits for data instead of saying zero', () =>
  expect(say('bookings', { coveredIndex: null })).toEqual({
    text: 'Q4 bookings: waiting for data.',
    detail: 'No file covers a day of this period yet. Upload the latest export.',
    status: 'no_target',
  }));

it('says when a period starts', () =>
  expect(say('bookings', { asOfIndex: -1, quota: known(74_000_000) }).text).toBe(
    'Q4 bookings: starts Thu, Oct 1; quota $740k.',
  ));

it('says that no working day has closed, or that there is none', () => {
  const off = Float64Array.of(0, 0, 1);
  expect(say('bookings', { quota: known(74_000_000), capacity: off, asOfIndex: 1 }).text).toBe(
    'Q4 bookings: $0 of $740k; no working day closed yet.',
  );
  expect(
    say('bookings', { quota: known(74_000_000), capacity: new Float64Array(3), asOfIndex: 1 }).text,
  ).toBe('Q4 bookings: $0 of $740k; no working days in this period.');
});

it('sets a level against its target or limit', () => {
  expect(say('win_rate', { actual: 0.21, quota: known(0.25), cumulative: false }).text).toBe(
    'Q4 win rate: 21% against a target of 25%.',
  );
  expect(say('cycle_days', { actual: 50, quota: known(45) }).text).toBe(
    'Q4 sales cycle: 50 days against a limit of 45 days.',
  );
});

it('keeps the capitals of a name', () => {
  const reading = paceReading({
    start: q4.start,
    actual: 3,
    quota: unknown('no_quota'),
    capacity,
    asOfIndex: 1,
    unit: 'count',
  });
  expect(
    leadSentence({ metric: { name: 'CRM logins', unit: 'count' }, period: q4, reading, formatting }).text,
  ).toBe('Q4 CRM logins: 3 so far; no quota.');
});

it('is no longer "so far" when the period is over', () => {
  const end = { ...q4, end: '2027-01-08' };
  const reading = paceReading({
    start: q4.start,
    actual: 14,
    quota: unknown('no_quota'),
    capacity,
    asOfIndex: 99,
    unit: 'count',
  });
  expect(leadSentence({ metric: metric('meetings_held'), period: end, reading, formatting }).text).toBe(
    'Q4 meetings held: 14; no quota.',
  );
});
