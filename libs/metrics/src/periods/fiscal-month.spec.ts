import { fiscalMonth } from './fiscal-month.js';

const NRF = {
  fiscalStartMonth: 2,
  yearNamedAfter: 'start',
  weeks: { pattern: '4-5-4', endsOn: 6, rule: 'nearest' },
} as const;

it('is the ordinary month in an ordinary calendar, also of a fiscal year', () => {
  expect(fiscalMonth('2026-11')?.key).toBe('2026-11');
  expect(fiscalMonth('2026-11', { fiscalStartMonth: 7 })?.key).toBe('2026-11');
});

it('is the month in that place of a year of whole weeks', () => {
  expect(fiscalMonth('2023-02', NRF)).toMatchObject({ key: 'FY2023-P01', start: '2023-01-29' });
  expect(fiscalMonth('2024-01', NRF)).toMatchObject({ key: 'FY2023-P12', end: '2024-02-03' });
  expect(fiscalMonth('2024-02', NRF)).toMatchObject({ key: 'FY2024-P01', start: '2024-02-04' });
});

it('finds no month in what is none', () => {
  expect(fiscalMonth('2026-13')).toBeNull();
  expect(fiscalMonth('2026', NRF)).toBeNull();
});
