import { metricByKey } from '../catalog/metric-by-key.js';
import type { MetricDefinition } from '../catalog/metric-definition.js';
import type { BehindPaceEvidence } from '../flags/behind-pace.js';
import { behindPaceSentence } from './behind-pace-sentence.js';

const evidence: BehindPaceEvidence = {
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
};
const about = {
  rep: 'Ana',
  metric: metricByKey('meetings_held') as MetricDefinition,
  grain: 'month',
  formatting: { locale: 'en-US', currency: 'USD' },
} as const;

it('says fact, expectation and action', () =>
  expect(behindPaceSentence(evidence, about)).toBe(
    "Ana: 14 of 30 meetings with 60% of the month's working days gone (expected 18). Needs 1.6 per day; has averaged 1.1.",
  ));

it('asks for nothing when no working day is left', () =>
  expect(behindPaceSentence({ ...evidence, requiredPerDay: null }, about)).toBe(
    "Ana: 14 of 30 meetings with 60% of the month's working days gone (expected 18). No working days left.",
  ));

it('writes money as money', () => {
  const money = {
    ...evidence,
    unit: 'money' as const,
    actual: 1_400_000,
    quota: 3_000_000,
    expected: 1_800_000,
  };
  expect(
    behindPaceSentence(money, { ...about, metric: metricByKey('bookings') as MetricDefinition }),
  ).toMatch(/^Ana: \$14k of \$30k bookings with 60%/);
});
