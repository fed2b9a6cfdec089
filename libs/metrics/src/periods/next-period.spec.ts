import { nextPeriod } from './next-period.js';
import { parsePeriod } from './parse-period.js';
import type { Period } from './period.js';

it.each([
  ['2026-Q4', '2027-Q1'],
  ['2026-12', '2027-01'],
  ['2026-W53', '2027-W01'],
])('follows %s: %s', (key, after) => expect(nextPeriod(parsePeriod(key) as Period).key).toBe(after));
