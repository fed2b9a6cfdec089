import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { relativeChange } from './relative-change.js';

it('is a fraction of before', () => expect(relativeChange(known(150), known(100))).toEqual(known(0.5)));
it('cannot compare with zero or less', () => {
  expect(relativeChange(known(5), known(0))).toEqual(unknown('no_comparison'));
  expect(relativeChange(known(5), known(-3))).toEqual(unknown('no_comparison'));
});
it('has the reason of what is missing', () =>
  expect(relativeChange(known(5), unknown('waiting_for_data'))).toEqual(unknown('waiting_for_data')));
