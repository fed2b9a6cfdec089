import { levelQuotaFor } from './level-quota-for.js';
import type { QuotaRow } from './quota.js';

const quarter = { start: '2026-10-01', end: '2026-12-31' };
const row = (start: string, end: string, amount: number, grain: 'month' | 'quarter'): QuotaRow => ({
  start,
  end,
  amount,
  grain,
  basis: 'as_given',
});
const months = [
  row('2026-10-01', '2026-10-31', 0.2, 'month'),
  row('2026-11-01', '2026-11-30', 0.3, 'month'),
  row('2026-12-01', '2026-12-31', 0.4, 'month'),
];
const level = (period: { start: string; end: string }, rows: QuotaRow[]) => {
  const { amount } = levelQuotaFor(period, rows);
  return amount.ok ? amount.value : amount.reason;
};

it('holds on every day and in every part of its period, undivided', () => {
  const rows = [row('2026-10-01', '2026-12-31', 0.25, 'quarter')];
  expect(level(quarter, rows)).toBe(0.25);
  expect(level({ start: '2026-11-01', end: '2026-11-30' }, rows)).toBe(0.25);
  expect(level({ start: '2026-11-23', end: '2026-11-23' }, [...rows, ...months])).toBe(0.3);
});

it('is the mean of shorter ones, never their sum', () => {
  // 31 × 0.2 + 30 × 0.3 + 31 × 0.4 = 27.6 over 92 days.
  expect(level(quarter, months)).toBeCloseTo(0.3, 9);
  expect(level(quarter, months.slice(1))).toBeCloseTo((30 * 0.3 + 31 * 0.4) / 61, 9);
});

it('is not there without a quota', () => expect(level(quarter, [])).toBe('no_quota'));
