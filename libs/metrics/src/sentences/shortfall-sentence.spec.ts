import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { shortfallSentence } from './shortfall-sentence.js';

const en = { locale: 'en-US' };
const say = (behind: number, top: number, share: number) =>
  shortfallSentence({ behind, top, share: known(share) }, en);

it('says who of those behind carries most', () => {
  expect(say(3, 2, 0.87)).toBe('2 of 3 behind carry 87% of the shortfall.');
  expect(say(3, 1, 0.9)).toBe('1 of 3 behind carries 90% of the shortfall.');
});
it('says it plainly when all or one are meant', () => {
  expect(say(2, 2, 1)).toBe('2 reps behind carry 100% of the shortfall.');
  expect(say(1, 1, 0.9)).toBe('1 rep behind carries 90% of the shortfall.');
});
it('speaks of teams for a leader', () =>
  expect(shortfallSentence({ behind: 2, top: 2, share: known(1) }, en, 'team')).toBe(
    '2 teams behind carry 100% of the shortfall.',
  ));
it('has nothing to say when nobody is behind or nothing is short', () => {
  expect(say(0, 0, 0)).toBeNull();
  expect(shortfallSentence({ behind: 1, top: 0, share: unknown('zero_denominator') }, en)).toBeNull();
});
