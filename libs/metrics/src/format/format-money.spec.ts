import { formatMoney } from './format-money.js';

const usd = { locale: 'en-US', currency: 'USD' };

it.each([
  [0, '$0'],
  [50, '$0.50'],
  [941_250, '$9,413'],
  [999_949, '$9,999'],
  [1_000_000, '$10k'],
  [41_200_000, '$412k'],
  [41_260_000, '$413k'],
  [99_999_500, '$1M'],
  [231_000_000, '$2.31M'],
  [1_234_500_000_00, '$1.23B'],
  [-3_200_000, '−$32k'],
  [-30, '−$0.30'],
])('writes %d cents as %s', (minor, text) => expect(formatMoney(minor, usd)).toBe(text));

it('writes in full for tables, with cents only when there are any', () => {
  expect(formatMoney(41_200_000, { ...usd, compact: false })).toBe('$412,000');
  expect(formatMoney(41_200_050, { ...usd, compact: false })).toBe('$412,000.50');
});

it('puts the currency where the locale wants it, behind the suffix', () =>
  expect(formatMoney(41_200_000, { locale: 'de-DE', currency: 'EUR' }).replace(/\s/, ' ')).toBe('412k €'));

it('falls back to English for a locale nobody knows', () =>
  expect(formatMoney(41_200_000, { locale: 'no such locale', currency: 'USD' })).toBe('$412k'));
