import { parsePeriod } from './parse-period.js';
import type { Period } from './period.js';
import { shortLabel } from './short-label.js';

it.each([
  ['2026-Q4', 'Q4'],
  ['2026-11', 'November'],
  ['2026-W48', 'Week 48'],
  ['2026-11-23', 'Nov 23'],
  ['2026', '2026'],
])('calls %s %s inside a sentence', (key, label) =>
  expect(shortLabel(parsePeriod(key) as Period)).toBe(label),
);

it('leaves the fiscal year out too', () =>
  expect(shortLabel({ grain: 'quarter', label: 'Q1 FY2027' })).toBe('Q1'));
