import { divide } from './divide.js';
import { known } from './known.js';
import { unknown } from './unknown.js';

it('divides', () => expect(divide(1, 4)).toEqual(known(0.25)));
it('gives a reason for a zero denominator, also for 0 ÷ 0', () => {
  expect(divide(1, 0)).toEqual(unknown('zero_denominator'));
  expect(divide(0, 0, 'no_capacity')).toEqual(unknown('no_capacity'));
});
