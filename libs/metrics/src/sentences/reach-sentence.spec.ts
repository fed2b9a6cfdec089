import type { CatchUp } from '../catch-up/catch-up-result.js';
import { reachSentence } from './reach-sentence.js';

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
const rests: CatchUp = { ...byDays, basis: 'rests', need: 5, usual: 2, best: 4, history: 8, met: 0 };

it('counts the days that reached it', () =>
  expect(reachSentence(byDays)).toBe('3 of 20 own days reached it.'));
it('counts past periods for what is rare', () =>
  expect(reachSentence(rests)).toBe('0 of 8 past periods reached it in the same rest.'));
it('says nothing without a need or history', () => {
  expect(reachSentence({ ...byDays, need: 0 })).toBeNull();
  expect(reachSentence({ ...byDays, verdict: null, reason: 'no_history' })).toBeNull();
});
