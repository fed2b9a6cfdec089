import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import type { CatchUp } from './catch-up-result.js';
import { recoverableGap } from './recoverable-gap.js';

const byDays: CatchUp = {
  verdict: 'stretch',
  reason: null,
  basis: 'days',
  need: 9,
  averaged: 6,
  usual: 7,
  best: 11,
  history: 20,
  met: 3,
  capacityLeft: 10,
};

it('is what would be missing at the present rate when the best days can make it up', () =>
  expect(recoverableGap(byDays)).toEqual(known(30)));
it('ends at what the best days bring', () =>
  expect(recoverableGap({ ...byDays, need: 14 })).toEqual(known(50)));
it('is nothing when the present rate is enough', () =>
  expect(recoverableGap({ ...byDays, averaged: 9.5 })).toEqual(known(0)));
it('starts from the usual day while nothing has been averaged yet', () =>
  expect(recoverableGap({ ...byDays, averaged: null })).toEqual(known(20)));
it('starts from the usual rest for a rare metric', () =>
  expect(recoverableGap({ ...byDays, basis: 'rests', need: 3, usual: 2, best: 4 })).toEqual(known(1)));
it('has the reason of the catch-up, and is zero when nothing is needed', () => {
  const none = { ...byDays, usual: null, best: null };
  expect(recoverableGap({ ...none, reason: 'no_history' })).toEqual(unknown('no_history'));
  expect(recoverableGap({ ...none, need: 0 })).toEqual(known(0));
});
