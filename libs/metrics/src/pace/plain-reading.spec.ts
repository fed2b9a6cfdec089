import { unknown } from '../measure/unknown.js';
import { paceReading } from './pace-reading.js';
import { plainReading } from './plain-reading.js';

it('writes every measure with a value or a reason', () => {
  const reading = paceReading({
    start: '2026-11-23',
    actual: 3,
    quota: unknown('no_quota'),
    capacity: Float64Array.of(1, 1),
    asOfIndex: 0,
    unit: 'count',
  });
  expect(plainReading(reading)).toMatchObject({
    actual: { value: 3, reason: null },
    attainment: { value: null, reason: 'no_quota' },
    status: 'no_target',
    coveredTo: '2026-11-23',
  });
});
