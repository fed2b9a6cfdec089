import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { suggestQuota } from './suggest-quota.js';

it('is the mean of the last three closed periods', () =>
  expect(suggestQuota([99, 10, 11, 12], 'count')).toEqual(known(11)));
it('leaves periods without data out of the mean, but counts a zero', () => {
  expect(suggestQuota([null, 10, 12], 'count')).toEqual(known(11));
  expect(suggestQuota([0, 10, 14], 'count')).toEqual(known(8));
});
it('rounds money to whole currency units', () =>
  expect(suggestQuota([12_345], 'money', { factor: 1.1 })).toEqual(known(13_600)));
it('uses another number of periods and a factor', () =>
  expect(suggestQuota([10, 20, 30], 'count', { periods: 2, factor: 1.2 })).toEqual(known(30)));
it.each([[[]], [[null, null, null]], [[5, null, null, null]]])('has no history with %p', (totals) =>
  expect(suggestQuota(totals, 'count')).toEqual(unknown('no_history')),
);
