import type { Unit } from '../catalog/metric-definition.js';
import type { QuotaOfPeriod, QuotaRow } from '../quotas/quota.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { inputOf } from './input-of.js';

const FORMULAS: Readonly<Record<QuotaOfPeriod['source'], string>> = {
  own: 'the quota of exactly this period',
  finer: 'sum of the shorter quotas in this period',
  coarser: 'longer quota × this period’s share of its working days',
  none: 'no quota covers this period',
};

/**
 * Where a period's quota comes from.
 * @param rows the quotas that touch the period, of the same subject and metric
 * @example months of 10, 10 and 12: 'sum of the shorter quotas in this period' = 32
 */
export function explainQuota(quota: QuotaOfPeriod, rows: readonly QuotaRow[], unit: Unit): Explanation {
  const prorated = rows.some(({ basis }) => basis === 'full');
  const differs = quota.difference !== null;
  const notes = [
    ...(prorated ? ['A full quota counts by working days employed ÷ working days of its period.'] : []),
    ...(differs ? ['The period’s own quota differs from the sum; the finer ones are used.'] : []),
  ];
  return explain({
    key: 'quota',
    title: 'Quota',
    formula: FORMULAS[quota.source],
    inputs: [
      ...rows.map((row) => inputOf(`${row.grain} ${row.start} to ${row.end}`, row.amount, unit, row.basis)),
      ...(differs ? [inputOf('sum − own quota', quota.difference, unit)] : []),
    ],
    result: quota.amount,
    unit,
    note: notes.length > 0 ? notes.join(' ') : undefined,
  });
}
