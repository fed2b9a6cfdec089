import { chanceOfReaching } from './chance-of-reaching.js';

const outcomes = [10, 12, 14, 16, 18, 20, 22, 24];

it('is the share of outcomes that reach the target, drawn a little to the middle', () => {
  expect(chanceOfReaching(18, outcomes)).toEqual({ ok: true, value: 0.5 });
  expect(chanceOfReaching(23, outcomes)).toEqual({ ok: true, value: 0.2 });
});
it('is never quite none or certain', () => {
  expect(chanceOfReaching(99, outcomes)).toEqual({ ok: true, value: 0.1 });
  expect(chanceOfReaching(0, outcomes)).toEqual({ ok: true, value: 0.9 });
});
it('needs five outcomes', () =>
  expect(chanceOfReaching(1, [1, 2, 3, 4])).toEqual({ ok: false, reason: 'no_history' }));
