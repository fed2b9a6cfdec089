import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import type { QuotaRow } from '../quotas/quota.js';
import { explainQuota } from './explain-quota.js';

const month = (start: string, end: string, amount: number): QuotaRow => ({
  grain: 'month',
  start,
  end,
  amount,
  basis: 'as_given',
});
const months = [
  month('2026-10-01', '2026-10-31', 10),
  month('2026-11-01', '2026-11-30', 10),
  month('2026-12-01', '2026-12-31', 12),
];

it('shows the quotas that were summed, and how far the own quota is off', () => {
  const math = explainQuota({ amount: known(32), source: 'finer', difference: 2 }, months, 'count');
  expect(math).toMatchObject({
    formula: 'sum of the shorter quotas in this period',
    result: { value: 32, reason: null },
    note: 'The period’s own quota differs from the sum; the finer ones are used.',
  });
  expect(math.inputs[0]).toEqual({
    name: 'month 2026-10-01 to 2026-10-31',
    value: 10,
    unit: 'count',
    source: 'as_given',
  });
  expect(math.inputs[3]).toMatchObject({ name: 'sum − own quota', value: 2 });
});
it('says how a full quota counts', () => {
  const [row] = months as [QuotaRow];
  const own = { amount: known(10), source: 'own', difference: null } as const;
  expect(explainQuota(own, [{ ...row, basis: 'full' }], 'count').note).toMatch(/working days employed/);
  expect(explainQuota(own, [row], 'count')).not.toHaveProperty('note');
});
it('says that there is none', () => {
  const math = explainQuota({ amount: unknown('no_quota'), source: 'none', difference: null }, [], 'money');
  expect(math).toMatchObject({ inputs: [], result: { value: null, reason: 'no_quota' } });
});
