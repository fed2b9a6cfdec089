import type { CatchUp } from '../catch-up/catch-up-result.js';
import { catchUpSentence } from './catch-up-sentence.js';

const formatting = { locale: 'en-US', currency: 'USD' };
const calls = { name: 'Calls', noun: 'calls', unit: 'count' } as const;
const bookings = { name: 'Bookings', noun: 'bookings', unit: 'money' } as const;
const wins = { name: 'Deals won', noun: 'deals won', unit: 'count' } as const;
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
const say = (metric: typeof calls | typeof bookings | typeof wins, more: Partial<CatchUp> = {}) =>
  catchUpSentence(metric, { ...byDays, ...more }, formatting);

it('says need, average and best days', () => {
  expect(say(calls)).toBe('Needs 9 calls a day; averaged 6. Best days reach 11.');
  expect(say(bookings, { need: 1_200_000, averaged: null, best: 1_500_000 })).toBe(
    'Needs $12k a day. Best days reach $15k.',
  );
});
it('says what such a rest brings of a rare thing, in whole things', () => {
  const rare = { basis: 'rests', need: 2.2, usual: 1.9, best: 4.2 } as const;
  expect(say(wins, rare)).toBe('Needs 3 more deals won; such a rest usually brings 2, at best 4.');
  expect(say(wins, { ...rare, need: 0.5 })).toBe('Needs 1 more; such a rest usually brings 2, at best 4.');
});
it('says when there is too little history', () => {
  const none = { usual: null, best: null, verdict: null, reason: 'no_history' } as const;
  expect(say(calls, none)).toBe(
    'Needs 9 calls a day; averaged 6. Too little history to say whether that is reachable.',
  );
  expect(say(wins, { ...none, basis: 'rests', need: 3 })).toBe(
    'Needs 3 more deals won. Too little history to say whether that is reachable.',
  );
});
it('says nothing when nothing is needed or known', () => {
  expect(say(calls, { need: 0 })).toBeNull();
  expect(say(calls, { need: null })).toBeNull();
});
