import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { paceReading, type PaceInput } from '../pace/pace-reading.js';
import { nextStep } from './next-step.js';
import type { SentenceMetric } from './sentence.js';

const formatting = { locale: 'en-US', currency: 'USD' };
const calls: SentenceMetric = { name: 'Calls', unit: 'count' };
const step = (input: Partial<PaceInput>, metric = calls) =>
  nextStep(
    metric,
    paceReading({
      start: '2026-11-01',
      actual: 60,
      quota: known(150),
      capacity: new Float64Array(20).fill(1),
      asOfIndex: 9,
      unit: metric.unit,
      direction: metric.direction,
      ...input,
    }),
    formatting,
  );

it('says what to do and why when behind', () =>
  expect(step({})).toEqual({ text: 'Needs 9 calls a day; averaged 6.', why: '15 calls behind pace.' }));
it('says a gap of things as a whole number', () =>
  expect(step({ actual: 60.6 })?.why).toBe('14 calls behind pace.'));
it('asks nothing on pace, ahead, or before the start', () => {
  expect(step({ actual: 75 })).toBeNull();
  expect(step({ actual: 100 })).toBeNull();
  expect(step({ asOfIndex: -1 })).toBeNull();
});
it('names what is missing: data or a quota', () => {
  expect(step({ coveredIndex: null })?.text).toBe('Waiting for data.');
  expect(step({ quota: unknown('no_quota') })?.text).toBe('Set a quota to see pace.');
  expect(step({ quota: unknown('partial_quota') })).toEqual({
    text: 'Set the missing quotas to see pace.',
    why: 'Quotas are set for part of this period only.',
  });
});
it('says what was missing when no working day is left', () =>
  expect(step({ asOfIndex: 19 })).toEqual({ text: 'No working days left; 90 short of quota.', why: null }));
it('sets a level against its target or limit', () => {
  const rate: SentenceMetric = { name: 'Win rate', unit: 'ratio', denominator: ['deals_won'] };
  expect(step({ actual: 0.2, quota: known(0.25), cumulative: false }, rate)?.text).toBe(
    '20%, 5 pp below the target.',
  );
  const cycle: SentenceMetric = { name: 'Sales cycle', unit: 'days', direction: 'lower' };
  expect(step({ actual: 50, quota: known(40) }, cycle)?.text).toBe('50 days, 10 days above the limit.');
});
