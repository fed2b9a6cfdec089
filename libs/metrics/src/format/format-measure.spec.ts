import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { formatMeasure } from './format-measure.js';

const usd = { locale: 'en-US', currency: 'USD' };

it('writes a measure in either form', () => {
  expect(formatMeasure(known(14), 'count', usd)).toBe('14');
  expect(formatMeasure({ value: 14, reason: null }, 'count', usd)).toBe('14');
});
it('is a dash when there is none', () => {
  expect(formatMeasure(unknown('no_quota'), 'count', usd)).toBe('–');
  expect(formatMeasure({ value: null, reason: 'no_quota' }, 'count', usd)).toBe('–');
});
