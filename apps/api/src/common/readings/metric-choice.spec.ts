import { metricByKey } from '@paceline/metrics';
import { defaultGrain, defaultMetric, requireMetric, VISIBLE_METRICS } from './metric-choice.js';

const id = (key: string): number => metricByKey(key)?.id ?? 0;
const use = (quota: string[], data: string[]) => ({
  quota: new Set(quota.map(id)),
  data: new Set(data.map(id)),
});

describe('defaultMetric', () => {
  it.each([
    ['bookings', ['calls_attempted', 'bookings'], [], 'bookings'],
    ['what has both', ['bookings', 'meetings_held'], ['meetings_held', 'calls_attempted'], 'meetings_held'],
    ['what has a quota before what has data', ['meetings_held'], ['bookings'], 'meetings_held'],
    ['bookings by data', [], ['calls_attempted', 'bookings'], 'bookings'],
    ['the first with data', [], ['emails_sent', 'meetings_held'], 'emails_sent'],
    ['bookings when there is nothing', [], [], 'bookings'],
  ])('is %s', (_, quota, data, expected) => expect(defaultMetric(use(quota, data)).key).toBe(expected));
});

describe('requireMetric', () => {
  it('knows the metrics that are offered, and refuses hidden and unknown ones', () => {
    for (const { key } of VISIBLE_METRICS) expect(requireMetric(key).key).toBe(key);
    for (const key of ['cycle_days_sum', 'nothing', '', '__proto__'])
      expect(() => requireMetric(key)).toThrow('There is no metric');
  });
});

it('looks at results by quarter and at what leads to them by month', () => {
  expect(defaultGrain(requireMetric('bookings'))).toBe('quarter');
  expect(defaultGrain(requireMetric('calls_attempted'))).toBe('month');
});
