import { parsePeriod } from './parse-period.js';

const fiscal = { fiscalStartMonth: 7 };

it('reads a key with blanks around it', () => expect(parsePeriod(' 2026-Q4 ')?.start).toBe('2026-10-01'));
it('knows the weeks a year has', () => {
  expect(parsePeriod('2026-W53')?.start).toBe('2026-12-28');
  expect(parsePeriod('2025-W53')).toBeNull();
});
it.each(['', 'Q4', '2026-Q5', '2026-13', '2026-00', '2026-W00', '2026-02-30', 'FY2026', 'FY2026-Q1', 'next'])(
  'finds no period called %p in the ordinary calendar',
  (key) => expect(parsePeriod(key)).toBeNull(),
);
it('finds fiscal quarters and years only in a fiscal calendar', () => {
  expect(parsePeriod('FY2027-Q1', fiscal)?.start).toBe('2026-07-01');
  expect(parsePeriod('2026-Q1', fiscal)).toBeNull();
  expect(parsePeriod('2026', fiscal)).toBeNull();
  expect(parsePeriod('2026-11', fiscal)?.label).toBe('November 2026');
});
