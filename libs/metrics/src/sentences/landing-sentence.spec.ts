import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { landingSentence, type LandingFacts } from './landing-sentence.js';

const formatting = { locale: 'en-US', currency: 'USD' };
const bookings = { name: 'Bookings', unit: 'money' as const };
const meetings = { name: 'Meetings held', unit: 'count' as const, noun: 'meetings' };
const money: LandingFacts = { odds: known(0.31), interval80: { low: 69_134_200, high: 76_210_000 } };
const count: LandingFacts = { odds: known(0.18), interval80: { low: 21, high: 27 }, confidence: 'full' };

it('says the range with its level, and the odds in tenths', () => {
  expect(landingSentence(bookings, money, formatting)).toBe(
    'Likely finish $690k–$760k (8 in 10); 3 in 10 chance.',
  );
  expect(landingSentence(meetings, count, formatting)).toBe(
    'Likely finish 21–27 meetings (8 in 10); 1 in 5 chance.',
  );
});
it('does not give odds of what is reached', () =>
  expect(landingSentence(meetings, { ...count, odds: known(1) }, formatting)).toBe(
    'Quota reached; likely finish 21–27 meetings (8 in 10).',
  ));
it('leaves the odds out without a quota', () =>
  expect(landingSentence(bookings, { ...money, odds: unknown('no_quota') }, formatting)).toBe(
    'Likely finish $690k–$760k (8 in 10).',
  ));
it('says how little it knows', () => {
  expect(landingSentence(meetings, { ...count, confidence: 'low' }, formatting)).toBe(
    'Likely finish 21–27 meetings (8 in 10); 1 in 5 chance. Little history yet: a rough guide.',
  );
  expect(landingSentence(meetings, { ...count, confidence: 'estimate' }, formatting)).toMatch(
    /No history yet: estimated from the quota\.$/,
  );
});
it('states the end when no work is left', () => {
  const over = { odds: known(0), interval80: { low: 28, high: 28 } };
  expect(landingSentence(meetings, over, formatting)).toBe('No working days left; finishes at 28.');
  expect(landingSentence(meetings, { ...over, odds: known(1) }, formatting)).toBe(
    'Quota reached; likely finish 28.',
  );
});
it('never shows a percentage of odds', () => {
  for (let odds = 0; odds <= 1; odds += 0.01)
    expect(landingSentence(meetings, { ...count, odds: known(odds) }, formatting)).not.toContain('%');
});
