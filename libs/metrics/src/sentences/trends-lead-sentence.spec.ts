import { metricByKey } from '../catalog/metric-by-key.js';
import type { MetricDefinition } from '../catalog/metric-definition.js';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { paceReading } from '../pace/pace-reading.js';
import { parsePeriod } from '../periods/parse-period.js';
import type { Period } from '../periods/period.js';
import { trendsLeadSentence } from './trends-lead-sentence.js';

const reading = (actual: number, quota: number | null = 100_000) =>
  paceReading({
    start: '2026-10-01',
    actual,
    quota: quota === null ? unknown('no_quota') : known(quota),
    capacity: new Float64Array(100).fill(1),
    asOfIndex: 57,
    unit: 'money',
  });
const say = (teams: { name: string; reading: ReturnType<typeof reading> }[]) =>
  trendsLeadSentence({
    metric: metricByKey('bookings') as MetricDefinition,
    period: parsePeriod('2026-Q4') as Period,
    reading: reading(55_000),
    formatting: { locale: 'en-US', currency: 'USD', year: 2026 },
    teams,
  });
const east = { name: 'East', reading: reading(49_000) };
const west = { name: 'West', reading: reading(60_000) };

it('names the weakest team', () =>
  expect(say([west, east])).toEqual({
    text: 'Q4 bookings: 3 pp behind pace, $550 of $1,000 (55%; pace 58%).',
    detail: 'Weakest: East, 9 pp behind pace.',
    status: 'watch',
  }));
describe('with a landing', () => {
  const landing = (odds: number, confidence: 'full' | 'low' | 'estimate' = 'full') => ({
    odds: known(odds),
    interval80: { low: 87_400, high: 101_700 },
    confidence,
  });
  const lead = (facts: ReturnType<typeof landing>) =>
    trendsLeadSentence({
      metric: metricByKey('bookings') as MetricDefinition,
      period: parsePeriod('2026-Q4') as Period,
      reading: reading(55_000),
      formatting: { locale: 'en-US', currency: 'USD', year: 2026 },
      teams: [west, east],
      landing: facts,
    });
  it('says where the period is likely to end against its quota, and the chance', () =>
    expect(lead(landing(0.28))).toEqual({
      text: 'Q4 bookings likely $870–$1,020 (8 in 10) against $1,000; 3 in 10 chance.',
      detail: '3 pp behind pace, $550 of $1,000 (55%; pace 58%). Weakest: East, 9 pp behind pace.',
      status: 'watch',
    }));
  it('says when it is a rough guide', () =>
    expect(lead(landing(0.28, 'low')).text).toMatch(/chance\. Little history yet: a rough guide\.$/));
  it('says pace instead of what only repeats the quota, and of what is reached', () => {
    expect(lead(landing(0.5, 'estimate')).text).toMatch(/^Q4 bookings: 3 pp behind pace/);
    expect(lead(landing(1)).text).toMatch(/^Q4 bookings: 3 pp behind pace/);
  });
});
it('says when no team is behind', () => expect(say([west, west]).detail).toBe('No team is behind pace.'));
it('compares no single team, and none without a quota', () => {
  expect(say([]).detail).toBeNull();
  expect(say([east]).detail).toBeNull();
  expect(
    say([
      { name: 'North', reading: reading(1, null) },
      { name: 'South', reading: reading(1, null) },
    ]).detail,
  ).toBeNull();
});
