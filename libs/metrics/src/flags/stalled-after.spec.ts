import { stalledAfter } from './stalled-after.js';

// Worked examples of docs/concepts/flags.md among them.
it('waits three days for frequent work', () => expect(stalledAfter(12, 0.1)).toBe(3));
it('waits as long as chance may last: seven days of one a day', () => {
  expect(stalledAfter(1, 0)).toBe(7);
  expect(Math.exp(-6)).toBeGreaterThan(0.001);
});
it('never stalls where ten empty days are ordinary', () => {
  expect(stalledAfter(0.15, 0)).toBeNull();
  expect(stalledAfter(0, 0)).toBeNull();
});
