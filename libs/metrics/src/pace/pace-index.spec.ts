import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { paceIndex } from './pace-index.js';

it('divides actual by expected', () => expect(paceIndex(known(9), known(18))).toEqual(known(0.5)));
it('turns round when lower is better', () =>
  expect(paceIndex(known(9), known(18), 'lower')).toEqual(known(2)));
it('has a reason while nothing is expected', () =>
  expect(paceIndex(known(3), known(0))).toEqual(unknown('no_working_day_yet')));
