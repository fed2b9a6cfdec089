import { formatPercent } from './format-percent.js';

const en = { locale: 'en-US' };

it('is whole unless asked', () => {
  expect(formatPercent(0.557, en)).toBe('56%');
  expect(formatPercent(0.0557, en, 1)).toBe('5.6%');
  expect(formatPercent(1.04, en)).toBe('104%');
});
it('shows zero as zero and nothing as a dash', () => {
  expect(formatPercent(0, en)).toBe('0%');
  expect(formatPercent(-0.001, en)).toBe('0%');
  expect(formatPercent(null, en)).toBe('–');
  expect(formatPercent(Number.NaN, en)).toBe('–');
});
