import { parsePeriod } from './parse-period.js';
import type { Period } from './period.js';
import { previousPeriod } from './previous-period.js';

it.each([
  ['2026-Q1', '2025-Q4'],
  ['2026-01', '2025-12'],
  ['2026', '2025'],
  ['2026-W01', '2025-W52'],
  ['2026-03-01', '2026-02-28'],
])('comes before %s: %s', (key, before) =>
  expect(previousPeriod(parsePeriod(key) as Period).key).toBe(before),
);
