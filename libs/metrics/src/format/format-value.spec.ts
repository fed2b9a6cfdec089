import { formatValue } from './format-value.js';

const usd = { locale: 'en-US', currency: 'USD' };

it.each([
  [41_200_000, 'money', '$412k'],
  [14, 'count', '14'],
  [0.24, 'ratio', '24%'],
  [0.042, 'ratio', '4.2%'],
  [0.0996, 'ratio', '10%'],
  [1, 'days', '1 day'],
  [45.4, 'days', '45 days'],
  [754, 'seconds', '12m 34s'],
] as const)('writes %d of %s as %s', (value, unit, text) => expect(formatValue(value, unit, usd)).toBe(text));

it.each([null, Number.NaN, Infinity])('writes %p as a dash', (value) =>
  expect(formatValue(value, 'money', usd)).toBe('–'),
);
