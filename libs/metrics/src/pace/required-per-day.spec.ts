import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { requiredPerDay } from './required-per-day.js';

it('spreads what is missing over the capacity left', () =>
  expect(requiredPerDay(known(16), 10)).toEqual(known(1.6)));
it('is zero when nothing is missing, even after the last day', () =>
  expect(requiredPerDay(known(0), 0)).toEqual(known(0)));
it('has a reason when something is missing and no day is left', () =>
  expect(requiredPerDay(known(16), 0)).toEqual(unknown('no_capacity_left')));
it('has the reason of the missing quota', () =>
  expect(requiredPerDay(unknown('no_quota'), 5)).toEqual(unknown('no_quota')));
