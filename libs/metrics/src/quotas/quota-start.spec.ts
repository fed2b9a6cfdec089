import { quotaStart } from './quota-start.js';

it.each([
  ['days', '2026-11-10', '2026-11-10'],
  ['next_month', '2026-11-10', '2026-12-01'],
  ['next_month', '2026-11-01', '2026-11-01'],
  ['cut_off', '2026-11-15', '2026-11-01'],
  ['cut_off', '2026-11-16', '2026-12-01'],
  ['cut_off', '2026-12-31', '2027-01-01'],
] as const)('with %s a hire on %s is asked something from %s', (hires, day, start) =>
  expect(quotaStart(day, { hires, cutOffDay: 15 })).toBe(start),
);

it('counts the days of a month of whole weeks from its own start', () => {
  const weeks = { pattern: '4-5-4', endsOn: 6, rule: 'nearest' } as const;
  const retail = { fiscalStartMonth: 2, yearNamedAfter: 'start', weeks } as const;
  // The second month of fiscal 2023 starts on February 26.
  expect(quotaStart('2023-03-12', { hires: 'cut_off', cutOffDay: 15 }, retail)).toBe('2023-02-26');
  expect(quotaStart('2023-03-13', { hires: 'cut_off', cutOffDay: 15 }, retail)).toBe('2023-04-02');
});
