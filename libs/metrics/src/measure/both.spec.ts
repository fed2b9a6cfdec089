import { both } from './both.js';
import { known } from './known.js';
import { unknown } from './unknown.js';

it('computes from two values', () => expect(both(known(5), known(3), (a, b) => a - b)).toEqual(known(2)));
it('gives the first reason there is', () => {
  expect(both(unknown('no_quota'), unknown('no_capacity'), () => 1)).toEqual(unknown('no_quota'));
  expect(both(known(1), unknown('no_capacity'), () => 1)).toEqual(unknown('no_capacity'));
});
it('passes on a measure the computation returns', () =>
  expect(both(known(1), known(0), () => unknown('zero_quota'))).toEqual(unknown('zero_quota')));
