import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { gap } from './gap.js';

it('is negative behind pace and positive ahead', () => {
  expect(gap(known(14), known(18))).toEqual(known(-4));
  expect(gap(known(20), known(18))).toEqual(known(2));
});
it('has the reason of what is missing', () =>
  expect(gap(unknown('waiting_for_data'), known(18))).toEqual(unknown('waiting_for_data')));
