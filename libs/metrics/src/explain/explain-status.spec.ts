import { unknown } from '../measure/unknown.js';
import { paceReading } from '../pace/pace-reading.js';
import { explainStatus } from './explain-status.js';

it('says that there is no target without a quota', () => {
  const reading = paceReading({
    start: '2026-11-01',
    actual: 3,
    quota: unknown('no_quota'),
    capacity: Float64Array.of(1, 1),
    asOfIndex: 0,
    unit: 'money',
  });
  const status = explainStatus(reading, { unit: 'money', capacityGone: 1, capacityLeft: 1 });
  expect(status.result).toEqual({ value: 'No target', unit: 'word', reason: null });
  expect(status.inputs.map(({ name, value }) => [name, value])).toEqual([
    ['pace index', null],
    ['gap', null],
    ['ahead from', 1.1],
    ['on pace from', 0.95],
    ['watch from', 0.9],
    ['one unit', 100],
  ]);
});
