import { mase } from './mase.js';

it('is the miss against the usual change', () => {
  expect(mase([1, 2, 3, 4], [6], [5], 1)).toEqual({ ok: true, value: 1 });
  expect(mase([1, 5, 3, 7], [6, 6], [5, 9], 2)).toEqual({ ok: true, value: 1 });
});
it('gives a reason where there is nothing to divide or nothing to divide by', () => {
  expect(mase([1, 2], [], [], 1)).toEqual({ ok: false, reason: 'nothing_yet' });
  expect(mase([1, 2], [3], [3], 2)).toEqual({ ok: false, reason: 'no_history' });
  expect(mase([2, 2, 2], [3], [2], 1)).toEqual({ ok: false, reason: 'zero_denominator' });
});
