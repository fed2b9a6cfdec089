import { compareDays } from './compare-days.js';

it('sorts days from early to late', () => {
  expect(['2026-12-01', '2025-12-01', '2026-02-01'].sort(compareDays)).toEqual([
    '2025-12-01',
    '2026-02-01',
    '2026-12-01',
  ]);
  expect(compareDays('2026-12-01', '2026-12-01')).toBe(0);
});
