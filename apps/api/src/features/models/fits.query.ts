import type { Queryable } from '../../common/queryable.js';

/** Which fit: role '' is the whole organisation. */
export interface FitKey {
  readonly metricId: number;
  readonly grain: string;
  readonly start: string;
}

export interface FitVersion {
  role: string;
  id: number;
  inputs: string;
}

/** Which fits there are for a metric and period, without what is in them. */
export function findFitVersions(db: Queryable, { metricId, grain, start }: FitKey): Promise<FitVersion[]> {
  return db.query<FitVersion[]>(
    `SELECT role, id, inputs FROM model_fit WHERE metric_id = $1 AND grain = $2 AND start_day = $3 ORDER BY role`,
    [metricId, grain, start],
  );
}

/** What is in some fits, by id. */
export function loadFits(db: Queryable, ids: readonly number[]): Promise<{ id: number; params: unknown }[]> {
  return db.query('SELECT id, params FROM model_fit WHERE id = ANY ($1)', [ids]);
}

/**
 * Replaces the fits of a metric and period. A new fit gets a new id. Nothing happens when the data has changed since
 * `version`: what was learned is of yesterday then, or of a company that is gone.
 */
export async function writeFits(
  db: Queryable,
  { metricId, grain, start }: FitKey,
  inputs: string,
  version: string,
  fits: readonly { readonly role: string; readonly params: unknown }[],
): Promise<void> {
  await db.query(
    `WITH gone AS (
       DELETE FROM model_fit WHERE metric_id = $1 AND grain = $2 AND start_day = $3 AND role <> ALL ($5::text[])
         AND (SELECT version FROM data_version) = $7)
     INSERT INTO model_fit AS f (metric_id, grain, start_day, inputs, role, params)
     SELECT $1, $2, $3::date, $4, role, params::jsonb FROM unnest($5::text[], $6::text[]) AS n (role, params)
     WHERE (SELECT version FROM data_version) = $7
     ON CONFLICT (metric_id, role, grain, start_day) DO UPDATE
       SET id = DEFAULT, inputs = excluded.inputs, params = excluded.params,
         fitted_at = now()`,
    [
      metricId,
      grain,
      start,
      inputs,
      fits.map(({ role }) => role),
      fits.map(({ params }) => JSON.stringify(params)),
      version,
    ],
  );
}

const INPUTS = `
  SELECT concat_ws('/',
    (SELECT max(id) FROM daily_total_change WHERE metric_id = ANY ($1) AND day >= $2::date AND day < $3::date),
    (SELECT string_agg(metric_id || ':' || feed_id, ',' ORDER BY metric_id) FROM feed_metric WHERE metric_id = ANY ($1)),
    (SELECT max(seq) FROM rep_revision), (SELECT count(*) FROM rep),
    (SELECT max(seq) || ':' || count(*) FROM absence WHERE from_day < $3::date),
    (SELECT max(seq) || ':' || count(*) FROM holiday WHERE day < $3::date)) AS inputs`;

/**
 * A text that is another as soon as anything differs that a fit of the days [from, to) is learned from: facts,
 * which feed counts, people, absences, holidays.
 */
export async function fitInputs(
  db: Queryable,
  metricIds: readonly number[],
  from: string,
  to: string,
): Promise<string> {
  const [row] = await db.query<{ inputs: string }[]>(INPUTS, [metricIds, from, to]);
  return row?.inputs ?? '';
}
