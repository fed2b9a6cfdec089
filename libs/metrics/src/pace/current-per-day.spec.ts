import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { currentPerDay } from './current-per-day.js';

it('divides by the capacity gone', () => expect(currentPerDay(known(6), 4)).toEqual(known(1.5)));
it('has a reason before the first working day', () =>
  expect(currentPerDay(known(6), 0)).toEqual(unknown('no_working_day_yet')));
it('has the reason of the missing actual', () =>
  expect(currentPerDay(unknown('waiting_for_data'), 4)).toEqual(unknown('waiting_for_data')));
