import { known } from '../measure/known.js';
import { paceReading } from '../pace/pace-reading.js';
import { explainRunRate } from './explain-run-rate.js';

const reading = paceReading({
  start: '2026-11-01',
  actual: 0,
  quota: known(30),
  capacity: Float64Array.of(1, 1),
  asOfIndex: 1,
  unit: 'count',
});

it('gives the reasons at the end of a period without a start', () => {
  const math = explainRunRate(reading, { unit: 'count', capacityGone: 2, capacityLeft: 0 });
  expect(math.map(({ key, result }) => [key, result.value, result.reason])).toEqual([
    ['stillNeeded', 30, null],
    ['requiredPerDay', null, 'no_capacity_left'],
    ['currentPerDay', 0, null],
    ['requiredLift', null, 'no_capacity_left'],
  ]);
});
