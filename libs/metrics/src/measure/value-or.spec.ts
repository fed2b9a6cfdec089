import { known } from './known.js';
import { unknown } from './unknown.js';
import { valueOr } from './value-or.js';

it('returns the value, or the other when there is none', () => {
  expect(valueOr(known(0), null)).toBe(0);
  expect(valueOr(unknown('no_quota'), null)).toBeNull();
});
