import fc from 'fast-check';
import { sumCapacity } from '../capacity/sum-capacity.js';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { paceReading, type PaceInput } from '../pace/pace-reading.js';
import { explainReading } from './explain-reading.js';
import type { Explanation } from './explanation.js';

const capacity = new Float64Array(25).fill(1);
const input: PaceInput = {
  start: '2026-11-01',
  actual: 14,
  quota: known(30),
  capacity,
  asOfIndex: 14,
  unit: 'count',
};
function mathOf(given: PaceInput) {
  const explanations = explainReading(paceReading(given), {
    ...given,
    capacityGone: sumCapacity(given.capacity, 0, given.asOfIndex),
    capacityLeft: sumCapacity(given.capacity, given.asOfIndex + 1),
  });
  return Object.fromEntries(explanations.map((one) => [one.key, one])) as Record<string, Explanation>;
}
const value = (math: Explanation | undefined, name: string) =>
  Number(math?.inputs.find((one) => one.name === name)?.value);

it('explains each number of a reading in the order of the page', () => {
  expect(Object.keys(mathOf(input))).toEqual([
    'attainment',
    'progress',
    'expected',
    'gap',
    'paceIndex',
    'gapToQuota',
    'stillNeeded',
    'requiredPerDay',
    'currentPerDay',
    'requiredLift',
    'status',
  ]);
});
it('shows formula, inputs with units and result', () =>
  expect(mathOf(input)['requiredPerDay']).toEqual({
    key: 'requiredPerDay',
    title: 'Needed per working day',
    formula: 'still needed ÷ working days left',
    inputs: [
      { name: 'still needed', value: 16, unit: 'count', source: 'stillNeeded' },
      { name: 'working days left', value: 10, unit: 'days', source: 'calendar' },
    ],
    result: { value: 1.6, unit: 'count', reason: null },
  }));
it('says the status in words, with the limits', () => {
  const status = mathOf({ ...input, thresholds: { ahead: 1.2, onPace: 1, watch: 0.7 } })['status'];
  expect(status?.result.value).toBe('Watch');
  expect(value(status, 'watch from')).toBe(0.7);
});
it('says that a level is not paced, and turns lower-is-better round', () => {
  const level = mathOf({ ...input, direction: 'lower' });
  expect(level).not.toHaveProperty('requiredPerDay');
  expect(level['attainment']?.formula).toBe('quota ÷ actual');
  expect(level['expected']).toMatchObject({ formula: 'quota: it holds on every day', result: { value: 30 } });
});
it('gives the reason where there is no number', () =>
  expect(mathOf({ ...input, quota: unknown('no_quota') })['gap']?.result).toEqual({
    value: null,
    unit: 'count',
    reason: 'no_quota',
  }));
it('is true to the code: each formula, computed from its own inputs, gives the result', () => {
  const some = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(some, some, fc.integer({ min: 0, max: 23 }), (actual, quota, asOfIndex) => {
      const math = mathOf({ ...input, actual, quota: known(quota), asOfIndex });
      const close = (key: string, expected: number) =>
        expect(Math.abs(Number(math[key]?.result.value) - expected)).toBeLessThan(
          1e-9 * Math.max(1, Math.abs(expected)),
        );
      const of = (key: string, name: string) => value(math[key], name);
      close('attainment', of('attainment', 'actual') / of('attainment', 'quota'));
      close('expected', of('expected', 'quota') * of('expected', 'progress'));
      close('gap', of('gap', 'actual') - of('gap', 'expected'));
      close('paceIndex', of('paceIndex', 'actual') / of('paceIndex', 'expected'));
      close('gapToQuota', Math.max(0, of('gapToQuota', 'quota') - of('gapToQuota', 'actual')));
      close(
        'requiredPerDay',
        of('requiredPerDay', 'still needed') / of('requiredPerDay', 'working days left'),
      );
      close('currentPerDay', of('currentPerDay', 'actual') / of('currentPerDay', 'working days gone'));
      const [y, q, f] = ['actual', 'quota', 'progress'].map((name) => of('requiredLift', name)) as [
        number,
        number,
        number,
      ];
      close('requiredLift', Math.max(0, (q - y) / (1 - f) / (y / f)));
    }),
  );
});

it('takes days without data for done by plan: 2 of 25 unknown ask 2.4 less of the 10 left', () => {
  const known15 = Float64Array.from({ length: 25 }, (_, day) => (day < 2 ? 0 : 1));
  const math = mathOf({ ...input, known: known15 });
  expect(value(math['stillNeeded'], 'asked of days without data')).toBeCloseTo((30 * 2) / 25, 9);
  expect(math['stillNeeded']?.result.value).toBeCloseTo(16 - 2.4, 9);
  expect(value(math['requiredPerDay'], 'still needed')).toBeCloseTo(13.6, 9);
  expect(math['requiredPerDay']?.result.value).toBeCloseTo(1.36, 9);
});
