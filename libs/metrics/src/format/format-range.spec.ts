import fc from 'fast-check';
import { formatRange } from './format-range.js';

const formatting = { locale: 'en-US', currency: 'USD' };

it.each([
  [69_134_200, 76_210_000, 'money', '$690k–$760k'],
  [231_400_000, 258_100_000, 'money', '$2.31M–$2.58M'],
  [0, 4_412_300, 'money', '$0–$44k'],
  [21, 27, 'count', '21–27'],
  [1814, 2032, 'count', '1,810–2,030'],
  [0.283, 0.351, 'ratio', '28%–35%'],
] as const)('writes %p to %p of %p as %p', (low, high, unit, text) =>
  expect(formatRange(low, high, unit, formatting)).toBe(text),
);
it('is one value when both ends read alike', () => {
  expect(formatRange(5, 5, 'count', formatting)).toBe('5');
  expect(formatRange(50_000, 50_030, 'money', formatting)).toBe('$500');
});
it('never moves an end by more than a tenth of the width, or half a unit', () => {
  const cents = fc.integer({ min: 0, max: 900_000 });
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const ends = formatRange(low, high, 'money', formatting).split('–');
      const shown = ends.map((end) => Number(end.replace(/[$,]/g, '')) * 100);
      const most = Math.max(50, (high - low) / 10) + 1;
      expect(Math.abs((shown[0] ?? 0) - low)).toBeLessThanOrEqual(most);
      expect(Math.abs((shown.at(-1) ?? 0) - high)).toBeLessThanOrEqual(most);
    }),
  );
});
