import type { CatchUp } from '../catch-up/catch-up-result.js';
import { reachSentence } from './reach-sentence.js';

const formatting = { locale: 'en-US', currency: 'USD' };
const calls = { name: 'Calls', noun: 'calls', unit: 'count' } as const;
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
const rests: CatchUp = { ...byDays, basis: 'rests', need: 5, usual: 2, best: 4, history: 8, met: 0 };

it('counts the days that reached it, and what the best still make up: (9 − 6) × 10', () =>
  expect(reachSentence(calls, byDays, formatting)).toBe(
    '3 of 20 own days reached it. Days like the best still make up 30 calls.',
  ));
it('counts past periods for what is rare: 4 at best, 2 usually', () =>
  expect(reachSentence(wins, rests, formatting)).toBe(
    'Reached in 0 of 8 past periods. A rest like the best still makes up 2 deals won.',
  ));
it('says nothing to make up where there is nothing, and nothing at all without a need or history', () => {
  expect(reachSentence(calls, { ...byDays, averaged: 11 }, formatting)).toBe('3 of 20 own days reached it.');
  expect(reachSentence(calls, { ...byDays, need: 0 }, formatting)).toBeNull();
  expect(reachSentence(calls, { ...byDays, verdict: null, reason: 'no_history' }, formatting)).toBeNull();
});
