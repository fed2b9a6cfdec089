import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { comparisonText } from './comparison-text.js';

const formatting = { locale: 'en-US', currency: 'USD', year: 2026 };
const november = { start: '2026-11-01', end: '2026-11-20' };
const say = (now: number, before: number, more = {}) =>
  comparisonText({
    range: november,
    now: known(now),
    before: known(before),
    unit: 'money',
    formatting,
    ...more,
  });

it('says the span, the amount and the change', () =>
  expect(say(2.1e8, 2.02e8, { range: { start: '2026-01-01', end: '2026-11-20' } })).toBe(
    'Jan–Nov 20: $2.1M, 4% above the same part of last year',
  ));
it('says below and level', () => {
  expect(say(95, 100, { unit: 'count' })).toBe('Nov 1–20: 95, 5% below the same part of last year');
  expect(say(100, 100, { unit: 'count', than: 'the period before' })).toBe(
    'Nov 1–20: 100, level with the same part of the period before',
  );
});
it('compares ratios in points', () =>
  expect(say(0.24, 0.21, { unit: 'ratio' })).toBe('Nov 1–20: 24%, 3 pp above the same part of last year'));
it('names one day as one day, and spans over months by both ends', () => {
  expect(say(1, 1, { unit: 'count', range: { start: '2026-11-20', end: '2026-11-20' } })).toMatch(
    /^Nov 20: 1,/,
  );
  expect(say(1, 1, { unit: 'count', range: { start: '2026-10-05', end: '2026-11-20' } })).toMatch(
    /^Oct 5–Nov 20: 1,/,
  );
});
it('says the year of another year once', () => {
  expect(say(1, 1, { unit: 'count', range: { start: '2017-10-01', end: '2017-12-15' } })).toMatch(
    /^Oct–Dec 15, 2017: 1,/,
  );
});
it('writes an earlier year once', () =>
  expect(say(1, 1, { unit: 'count', range: { start: '2025-10-01', end: '2025-11-15' } })).toMatch(
    /^Oct–Nov 15, 2025: 1,/,
  ));
it('says when there is nothing to compare with', () => {
  expect(say(14, 0, { unit: 'count' })).toBe('Nov 1–20: 14, against 0 in the same part of last year');
  expect(say(14, 0, { unit: 'count', before: unknown('waiting_for_data') })).toBe(
    'Nov 1–20: 14, no data for the same part of last year',
  );
  expect(say(14, 0, { now: unknown('waiting_for_data') })).toBe('Nov 1–20: waiting for data');
  expect(say(14, 0, { now: unknown('no_history') })).toBe('Nov 1–20: not enough history');
});
