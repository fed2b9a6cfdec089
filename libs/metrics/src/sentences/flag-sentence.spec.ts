import type { SilenceEvidence } from '../flags/flag-evidence.js';
import { metricByKey } from '../catalog/metric-by-key.js';
import type { MetricDefinition } from '../catalog/metric-definition.js';
import type { FlagEvidence } from '../flags/flag-evidence.js';
import { flagSentence } from './flag-sentence.js';

const about = {
  rep: 'Ana',
  metric: metricByKey('meetings_held') as MetricDefinition,
  grain: 'month',
  formatting: { locale: 'en-US', currency: 'USD', year: 2026 },
} as const;
const pace = {
  basis: 'pace',
  day: '2026-11-18',
  unit: 'count',
  actual: 14,
  quota: 30,
  expected: 18,
  progress: 0.6,
  paceIndex: 14 / 18,
  gap: -4,
  requiredPerDay: 1.6,
  currentPerDay: 1.1,
  workingDaysLeft: 10,
  odds: 0.2,
  oddsBefore: 0.5,
} as const;
const say = (evidence: FlagEvidence, more: { driver?: string | null } = {}) =>
  flagSentence(evidence, { ...about, ...more });

it('says fact, expectation, odds, driver and action, in this order', () =>
  expect(say(pace, { driver: 'Gap is activity, not conversion.' })).toBe(
    "Ana: 14 of 30 meetings with 60% of the month's working days gone (expected 18). Chance to hit: 1 in 5 (was 1 in 2 a week ago). Gap is activity, not conversion. Needs 1.6 per day; has averaged 1.1.",
  ));
it('leaves out what is not known, and odds that have not moved in words', () => {
  expect(say({ ...pace, odds: null })).not.toMatch(/Chance/);
  expect(say({ ...pace, oddsBefore: null })).toMatch(/Chance to hit: 1 in 5\. Needs/);
  expect(say({ ...pace, oddsBefore: 0.22 })).toMatch(/Chance to hit: 1 in 5\. Needs/);
});
it('asks for nothing when nothing can be asked, or nothing is missing', () => {
  expect(say({ ...pace, requiredPerDay: null })).toMatch(/No working days left\.$/);
  expect(say({ ...pace, actual: 31, odds: 1 })).toMatch(/more than 9 in 10 \(was 1 in 2 a week ago\)\.$/);
});
it('says one week as one', () => {
  const week: FlagEvidence = {
    basis: 'trend',
    day: '2026-11-22',
    direction: 'down',
    weeks: 1,
    actual: 3,
    usual: 12,
    perWeek: 12,
    score: 6.5,
    posterior: 0.77,
  };
  expect(say(week)).toBe(
    'Ana: 3 meetings in the last week, usually 12. Likely real: 4 in 5. Ask what changed.',
  );
  expect(say({ ...week, direction: 'up', actual: 24 })).toMatch(/Say well done; ask what works\.$/);
});
it('says one empty day as one', () =>
  expect(
    say({
      basis: 'stall',
      day: '2026-11-05',
      workdays: 1,
      since: '2026-11-05',
      usualPerDay: 12,
      chance: 0.0001,
    }),
  ).toBe('Ana: no meetings on 1 working day since Thu, Nov 5, usually 12 a day. Ask what is in the way.'));
const silence = (more: Partial<SilenceEvidence> = {}) =>
  say({
    basis: 'silence',
    day: '2026-11-05',
    since: '2026-11-04',
    workdays: 2,
    scope: 'rep',
    teamSilent: 0,
    usualPerDay: 12,
    syncAgeHours: 44,
    heard: false,
    ...more,
  });

it('adds silent days up, and says of old data only since when', () => {
  expect(silence()).toBe('Ana: no data on 2 working days since Wed, Nov 4. Pace waits. Check the import.');
  expect(silence({ workdays: 1, scope: 'source' })).toBe(
    'Ana: no data on 1 working day since Wed, Nov 4; the whole source is silent. Pace waits. Check the import.',
  );
});

it('says what is still missing when data came again', () => {
  expect(silence({ heard: true, day: '2026-11-06' })).toBe(
    'Ana: data again since Fri, Nov 6; 2 working days since Wed, Nov 4 are still missing. Bring their file.',
  );
  expect(silence({ heard: true, workdays: 1 })).toMatch(
    /; 1 working day since Wed, Nov 4 is still missing\./,
  );
});

it('says what the missing file brought when it has arrived', () => {
  const arrived = { importId: 5, from: '2026-11-04', to: '2026-11-05' };
  const totals = [
    { noun: 'calls', unit: 'count', value: 60 },
    { noun: 'bookings', unit: 'money', value: 41_200_000 },
  ] as const;
  expect(silence({ arrived: { ...arrived, totals } })).toBe(
    'Ana: the missing days Wed, Nov 4 to Thu, Nov 5 have arrived (import #5): 60 calls, $412k bookings. Pace counts them.',
  );
  expect(silence({ arrived: { ...arrived, to: '2026-11-04', totals: [] } })).toBe(
    'Ana: the missing day Wed, Nov 4 has arrived (import #5): nothing on it. Pace counts it.',
  );
});
