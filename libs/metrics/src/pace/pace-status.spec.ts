import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { paceStatus } from './pace-status.js';

const status = (actual: number, expected: number, more = {}) =>
  paceStatus({ actual: known(actual), expected: known(expected), unit: 'count', ...more });

it.each([
  [110, 'ahead'],
  [109, 'on_pace'],
  [95, 'on_pace'],
  [94, 'watch'],
  [90, 'watch'],
  [89, 'behind'],
  [0, 'behind'],
] as const)('calls %d of 100 expected %s', (actual, expected) => expect(status(actual, 100)).toBe(expected));

it('calls a gap of less than one unit on pace, either way', () => {
  expect(status(1, 1.9)).toBe('on_pace');
  expect(status(1, 0.2)).toBe('on_pace');
  expect(status(1, 2)).toBe('behind');
});

it('takes one currency unit as the unit of money', () => {
  expect(status(100, 199, { unit: 'money' })).toBe('on_pace');
  expect(status(100, 200, { unit: 'money' })).toBe('behind');
});

it('has no target when nothing is expected or something is unknown', () => {
  expect(status(5, 0)).toBe('no_target');
  expect(paceStatus({ actual: unknown('waiting_for_data'), expected: known(5), unit: 'count' })).toBe(
    'no_target',
  );
  expect(paceStatus({ actual: known(5), expected: unknown('no_quota'), unit: 'count' })).toBe('no_target');
});

it('turns the index round when lower is better, and calls zero ahead', () => {
  expect(status(80, 100, { direction: 'lower' })).toBe('ahead');
  expect(status(120, 100, { direction: 'lower' })).toBe('behind');
  expect(status(0, 100, { direction: 'lower' })).toBe('ahead');
});

it('uses other thresholds when the settings have some', () =>
  expect(status(96, 100, { thresholds: { ahead: 1.2, onPace: 1, watch: 0.8 } })).toBe('watch'));
