import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { attainment } from './attainment.js';

it('divides actual by quota, above 1 too', () =>
  expect(attainment(known(15), known(10))).toEqual(known(1.5)));
it('turns round when lower is better', () =>
  expect(attainment(known(20), known(10), 'lower')).toEqual(known(0.5)));
it('has a reason for a quota of zero and for none', () => {
  expect(attainment(known(15), known(0))).toEqual(unknown('zero_quota'));
  expect(attainment(known(15), unknown('no_quota'))).toEqual(unknown('no_quota'));
});
it('has a reason for an actual of zero when lower is better', () =>
  expect(attainment(known(0), known(10), 'lower')).toEqual(unknown('zero_denominator')));
