import fc from 'fast-check';
import { oddsBucket } from './odds-bucket.js';

it.each([
  [0, 'less than 1 in 10'],
  [0.049, 'less than 1 in 10'],
  [0.05, '1 in 10'],
  [0.2, '1 in 5'],
  [0.3, '3 in 10'],
  [0.5, '1 in 2'],
  [0.637, '3 in 5'],
  [0.65, '7 in 10'],
  [0.94, '9 in 10'],
  [0.95, 'more than 9 in 10'],
  [1, 'more than 9 in 10'],
])('says %p as %p', (odds, words) => expect(oddsBucket(odds)).toBe(words));

it('never shows a percentage, and never a better chance for worse odds', () => {
  const order = Array.from({ length: 11 }, (_, tenth) => oddsBucket(tenth / 10));
  const odds = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(odds, odds, (a, b) => {
      expect(oddsBucket(a)).not.toContain('%');
      if (a <= b) expect(order.indexOf(oddsBucket(a))).toBeLessThanOrEqual(order.indexOf(oddsBucket(b)));
    }),
  );
});
