import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { paceReading } from '../pace/pace-reading.js';
import { runRateSentence } from './run-rate-sentence.js';

const formatting = { locale: 'en-US', currency: 'USD' };
const calls = { name: 'Calls', unit: 'count' as const };
const capacity = new Float64Array(20).fill(1);
const say = (
  actual: number,
  quota: number | null,
  asOfIndex: number,
  metric: { name: string; unit: 'count' | 'money' } = calls,
) =>
  runRateSentence(
    metric,
    paceReading({
      start: '2026-11-01',
      actual,
      quota: quota === null ? unknown('no_quota') : known(quota),
      capacity,
      asOfIndex,
      unit: metric.unit,
    }),
    formatting,
  );

it('sets what a day must bring against what it has brought', () =>
  expect(say(60, 150, 9)).toBe('Needs 9 calls a day; averaged 6.'));
it('says money without a noun', () =>
  expect(say(20_000_000, 60_000_000, 9, { name: 'Bookings', unit: 'money' })).toBe(
    'Needs $40k a day; averaged $20k.',
  ));
it('says less than one a day as a number to reach', () => {
  expect(say(1, 4, 11, { name: 'Deals won', unit: 'count' })).toBe(
    'Needs 3 more deals won in 8 working days; has 1.',
  );
  expect(say(1, 2, 17, { name: 'Deals won', unit: 'count' })).toBe('Needs 1 more in 2 working days; has 1.');
});
it('has nothing to ask when the quota is reached, missing, or no day is left', () => {
  expect(say(150, 150, 9)).toBeNull();
  expect(say(60, null, 9)).toBeNull();
  expect(say(60, 150, 19)).toBeNull();
});
