import type { Queryable } from '../common/queryable.js';

/** Puts a job into the queue, to begin in so many seconds; one that waits under the same key is replaced. */
export async function addJob(
  db: Queryable,
  name: string,
  payload: object,
  key: string,
  seconds: number,
): Promise<void> {
  await db.query(
    `SELECT graphile_worker.add_job($1, payload := $2::json, job_key := $3, max_attempts := 5,
       run_at := now() + $4 * interval '1 second')`,
    [name, JSON.stringify(payload), key, seconds],
  );
}

/** Frees the jobs that a killed process had in hand; the queue itself would do so only after four hours. */
export async function unlockJobs(db: Queryable): Promise<void> {
  await db.query(`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker.jobs WHERE locked_by IS NOT NULL HAVING count(*) > 0`);
}
