import { known } from './known.js';
import { plainMeasure } from './plain-measure.js';
import { unknown } from './unknown.js';

it('has a value or a reason, never both', () => {
  expect(plainMeasure(known(5))).toEqual({ value: 5, reason: null });
  expect(plainMeasure(unknown('no_quota'))).toEqual({ value: null, reason: 'no_quota' });
});
