import type { MergeInput, MergeOutcome, Tx } from './merge.types.js';
import { staging } from './staging.js';
import { deltaOf } from './totals.js';

const EVENT = 'feed_id, ext_key, metric_id, part, alias_id, credit, at, day, value, import_id, line';
const PRIOR = EVENT.split(', ')
  .map((column) => `gone.${column}`)
  .join(', ');

/** The staged records with their last line, into `pl_record`. */
async function gatherRecords(tx: Tx, importId: number): Promise<void> {
  await tx.query(`
    DROP TABLE IF EXISTS pl_record;
    CREATE TEMP TABLE pl_record ON COMMIT DROP AS
    SELECT ext_key, max(line) AS line, min(line) AS first_line, count(*)::int AS size
    FROM ${staging(importId).events} GROUP BY ext_key`);
}

/**
 * Gathers the staged records into `pl_record`. Of a record that the file has twice the last line wins.
 * @returns how many rows lost
 */
export async function dropDuplicates(tx: Tx, importId: number): Promise<number> {
  const { events, deals } = staging(importId);
  await gatherRecords(tx, importId);
  const twice = await tx.query('SELECT 1 FROM pl_record WHERE first_line < line LIMIT 1');
  if (twice.rows.length === 0) return 0;
  const { rows } = await tx.query<{ lost: number }>(`
    WITH lost AS (
      DELETE FROM ${events} e USING pl_record t
      WHERE t.first_line < t.line AND e.ext_key = t.ext_key AND e.line < t.line RETURNING e.line)
    SELECT count(DISTINCT line)::int AS lost FROM lost`);
  await tx.query(`DELETE FROM ${deals} d USING pl_record t WHERE d.ext_key = t.ext_key AND d.line < t.line`);
  await gatherRecords(tx, importId);
  return rows[0]?.lost ?? 0;
}

/** Whether the feed has no record yet: then nothing has to be compared. */
export async function feedIsEmpty(tx: Tx, feedId: number): Promise<boolean> {
  const { rows } = await tx.query('SELECT 1 FROM event WHERE feed_id = $1 LIMIT 1', [feedId]);
  return rows.length === 0;
}

/** Everything staged is new: one sorted insert, and its sums. */
export async function insertAll(tx: Tx, input: MergeInput): Promise<void> {
  await insertEvents(tx, input, '');
}

/**
 * After `dropDuplicates`: tells which staged records are new, changed or the same as the stored ones, in `pl_class`.
 * A marker's day and instant do not count: it stands on any day.
 */
export async function classify(tx: Tx, input: MergeInput, outcome: MergeOutcome): Promise<void> {
  const { events, reps } = staging(input.importId);
  await tx.query('ANALYZE pl_record; DROP TABLE IF EXISTS pl_class');
  await tx.query(
    `CREATE TEMP TABLE pl_class ON COMMIT DROP AS
     SELECT k.ext_key, k.line,
       CASE WHEN o.ext_key IS NULL THEN 'new' WHEN o.size = k.size AND o.equal = k.size THEN 'same' ELSE 'changed' END AS state
     FROM pl_record k LEFT JOIN (
       SELECT e.ext_key, count(*)::int AS size,
         count(s.ext_key) FILTER (WHERE r.alias_id = e.alias_id AND s.credit = e.credit AND s.value = e.value
           AND (s.metric_id = 0 OR s.day = e.day AND s.at IS NOT DISTINCT FROM e.at))::int AS equal
       FROM event e
       LEFT JOIN ${events} s ON s.ext_key = e.ext_key AND s.metric_id = e.metric_id AND s.part = e.part
       LEFT JOIN ${reps} r ON r.rep_no = s.rep_no
       WHERE e.feed_id = $1 AND e.ext_key IN (SELECT ext_key FROM pl_record)
       GROUP BY e.ext_key) o USING (ext_key)`,
    [input.feedId],
  );
  if (input.kind === 'deals') await compareDeals(tx, input);
  await tx.query('ANALYZE pl_class');
  const { rows } = await tx.query<{ state: 'new' | 'changed' | 'same'; records: number }>(
    'SELECT state, count(*)::int AS records FROM pl_class GROUP BY state',
  );
  for (const { state, records } of rows) outcome[state] = records;
}

/** A deal whose events are the same has changed all the same when its state, name or expected close has. */
async function compareDeals(tx: Tx, input: MergeInput): Promise<void> {
  const { deals, reps } = staging(input.importId);
  await tx.query(
    `UPDATE pl_class p SET state = 'changed'
     FROM ${deals} s JOIN deal d ON d.feed_id = $1 AND d.ext_key = s.ext_key
     LEFT JOIN ${reps} r ON r.rep_no = s.rep_no
     WHERE p.state = 'same' AND s.ext_key = p.ext_key AND
       (s.name, s.account, s.stage, s.state, s.amount, s.currency, r.alias_id, s.created_day, s.closed_day,
         s.expected_close_day) IS DISTINCT FROM
       (d.name, d.account, d.stage, d.state, d.amount, d.currency, d.alias_id, d.created_day, d.closed_day,
         d.expected_close_day)`,
    [input.feedId],
  );
}

/** After `classify`: confirms what is the same, moves what changed to its history, inserts the new and changed. */
export async function mergeClassified(tx: Tx, input: MergeInput, outcome: MergeOutcome): Promise<void> {
  if (outcome.same > 0) {
    await tx.query(
      `INSERT INTO confirm (import_id, feed_id, ext_key, line) SELECT $1::int, $2::int, ext_key, line FROM pl_class WHERE state = 'same' ORDER BY ext_key`,
      [input.importId, input.feedId],
    );
  }
  if (outcome.changed > 0) await retireChanged(tx, input);
  if (outcome.new + outcome.changed > 0) {
    await insertEvents(tx, input, `JOIN pl_class k ON k.ext_key = s.ext_key AND k.state <> 'same'`);
  }
}

async function retireChanged(tx: Tx, input: MergeInput): Promise<void> {
  await tx.query(
    `WITH gone AS (
       DELETE FROM event e USING pl_class k
       WHERE e.feed_id = $1 AND e.ext_key = k.ext_key AND k.state = 'changed' RETURNING e.*),
     kept AS (INSERT INTO event_prior (${EVENT}, replaced_by) SELECT ${PRIOR}, $2::int FROM gone)
     INSERT INTO pl_delta
     SELECT a.rep_id, gone.metric_id, gone.day, gone.feed_id, ${deltaOf('gone.value', -1)}
     FROM gone JOIN rep_alias a ON a.id = gone.alias_id
     WHERE a.rep_id IS NOT NULL AND gone.metric_id <> 0
     GROUP BY a.rep_id, gone.metric_id, gone.day, gone.feed_id`,
    [input.feedId, input.importId],
  );
}

async function insertEvents(tx: Tx, input: MergeInput, join: string): Promise<void> {
  const { events, reps } = staging(input.importId);
  await tx.query(
    `INSERT INTO event (${EVENT})
     SELECT $1::int, s.ext_key, s.metric_id, s.part, r.alias_id, s.credit, s.at, s.day, s.value, $2::int, s.line
     FROM ${events} s JOIN ${reps} r USING (rep_no) ${join}
     ORDER BY s.ext_key, s.metric_id, s.part`,
    [input.feedId, input.importId],
  );
  await tx.query(
    `INSERT INTO pl_delta
     SELECT r.rep_id, s.metric_id, s.day, $1::int, ${deltaOf('s.value', 1)}
     FROM ${events} s JOIN ${reps} r USING (rep_no) ${join}
     WHERE r.rep_id IS NOT NULL AND s.metric_id <> 0
     GROUP BY r.rep_id, s.metric_id, s.day`,
    [input.feedId],
  );
}
