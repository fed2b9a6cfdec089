import { metricByKey } from '../catalog/metric-by-key.js';
import type { MetricDefinition } from '../catalog/metric-definition.js';
import { known } from '../measure/known.js';
import { paceReading } from '../pace/pace-reading.js';
import { parsePeriod } from '../periods/parse-period.js';
import type { Period } from '../periods/period.js';
import { repLeadSentence } from './rep-lead-sentence.js';

const say = (actual: number) =>
  repLeadSentence({
    metric: metricByKey('meetings_held') as MetricDefinition,
    period: parsePeriod('2026-11') as Period,
    reading: paceReading({
      start: '2026-11-01',
      actual,
      quota: known(30),
      capacity: new Float64Array(25).fill(1),
      asOfIndex: 14,
      unit: 'count',
    }),
    formatting: { locale: 'en-US', currency: 'USD', year: 2026 },
  });

it('says where the rep is and what the rest asks', () =>
  expect(say(14)).toEqual({
    text: 'November meetings held: 13 pp behind pace, 14 of 30 (47%; pace 60%).',
    detail: 'Needs 1.6 meetings a day; averaged 0.9.',
    status: 'behind',
  }));

it('says when the quota is reached', () =>
  expect(say(30)).toMatchObject({ detail: 'Quota reached.', status: 'ahead' }));
