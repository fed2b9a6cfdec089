import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { gapToQuota } from './gap-to-quota.js';

it('is what is missing, and zero once the quota is reached or passed', () => {
  expect(gapToQuota(known(14), known(30))).toEqual(known(16));
  expect(gapToQuota(known(30), known(30))).toEqual(known(0));
  expect(gapToQuota(known(31), known(30))).toEqual(known(0));
});
it('has the reason of what is missing', () =>
  expect(gapToQuota(known(1), unknown('no_quota'))).toEqual(unknown('no_quota')));
