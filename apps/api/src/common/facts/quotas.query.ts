import type { Queryable } from '../queryable.js';
import { toNumber } from './to-number.js';

export type QuotaGrain = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface QuotaRow {
  repId: number | null;
  teamId: number | null;
  metricId: number;
  grain: QuotaGrain;
  /** Both ends belong to the period. */
  start: string;
  end: string;
  amount: number;
  basis: 'as_given' | 'full';
  revisionId: number;
}

export interface QuotaFilter {
  repIds: readonly number[];
  /** null: every team. */
  teamIds: readonly number[] | null;
  /** null: every metric. */
  metricIds: readonly number[] | null;
  from: string;
  to: string;
}

const SQL = `
  SELECT rep_id AS "repId", team_id AS "teamId", metric_id AS "metricId", grain,
    to_char(start_day, 'YYYY-MM-DD') AS start, to_char(end_day, 'YYYY-MM-DD') AS end,
    amount, basis, revision_id AS "revisionId"
  FROM quota
  WHERE (rep_id = ANY($1) OR team_id = ANY($2) OR ($2::int[] IS NULL AND team_id IS NOT NULL)) AND ($3::int[] IS NULL OR metric_id = ANY($3))
    AND start_day <= $5 AND end_day >= $4
  ORDER BY start_day, end_day`;

type Raw = Omit<QuotaRow, 'amount' | 'revisionId'> & { amount: string; revisionId: string };

/** The quotas in force of reps and teams whose period touches [from, to], amounts in minor units. */
export async function loadQuotas(db: Queryable, filter: QuotaFilter): Promise<QuotaRow[]> {
  const rows = await db.query<Raw[]>(SQL, [
    filter.repIds,
    filter.teamIds,
    filter.metricIds,
    filter.from,
    filter.to,
  ]);
  return rows.map((row) => ({ ...row, amount: toNumber(row.amount), revisionId: toNumber(row.revisionId) }));
}
