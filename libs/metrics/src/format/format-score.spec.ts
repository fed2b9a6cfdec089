import { formatScore } from './format-score.js';

const LOCALE = { locale: 'en-US' };

it('always has three decimals, so that two scores can be compared', () => {
  expect(formatScore(0.1, LOCALE)).toBe('0.100');
  expect(formatScore(0.12349, LOCALE)).toBe('0.123');
  expect(formatScore(-0.0614, LOCALE)).toBe('−0.061');
  expect(formatScore(0.25, { locale: 'de-DE' })).toBe('0,250');
});

it('says of no score that there is none', () => {
  expect(formatScore(null, LOCALE)).toBe('–');
  expect(formatScore(Number.NaN, LOCALE)).toBe('–');
});
