import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { dayTarget } from './day-target.js';

const days = Float64Array.of(1, 0, 1);

it('is the quota times the day’s share', () => expect(dayTarget(known(100), days, 2)).toEqual(known(50)));
it('is zero on a day off and outside the period', () => {
  expect(dayTarget(known(100), days, 1)).toEqual(known(0));
  expect(dayTarget(known(100), days, 3)).toEqual(known(0));
});
it('follows the shape', () => expect(dayTarget(known(100), days, 2, [1, 1, 3])).toEqual(known(75)));
it('has a reason without quota or capacity', () => {
  expect(dayTarget(unknown('no_quota'), days, 0)).toEqual(unknown('no_quota'));
  expect(dayTarget(known(100), Float64Array.of(0), 0)).toEqual(unknown('no_capacity'));
});
