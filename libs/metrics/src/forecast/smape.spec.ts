import { smape } from './smape.js';

it('is the mean of the relative misses, out of 200', () => {
  expect(smape([100, 100], [100, 50])).toEqual({ ok: true, value: 100 / 3 });
  expect(smape([100], [0])).toEqual({ ok: true, value: 200 });
});
it('counts a zero that was said to be zero as met', () =>
  expect(smape([0], [0])).toEqual({ ok: true, value: 0 }));
it('has nothing to say without periods', () =>
  expect(smape([], [])).toEqual({ ok: false, reason: 'nothing_yet' }));
