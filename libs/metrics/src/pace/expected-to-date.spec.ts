import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { expectedToDate } from './expected-to-date.js';

it('is quota times progress', () => expect(expectedToDate(known(30), known(0.6))).toEqual(known(18)));
it('has the reason of what is missing', () =>
  expect(expectedToDate(unknown('no_quota'), known(0.6))).toEqual(unknown('no_quota')));
