import type { MergeInput, MergeOutcome, Tx } from './merge.types.js';
import { staging } from './staging.js';
import { deltaOf } from './totals.js';

const EVENT = 'feed_id, ext_key, metric_id, part, alias_id, credit, at, day, value, import_id, line';
const PRIOR = EVENT.split(', ')
  .map((column) => `gone.${column}`)
  .join(', ');

/** A record that a file has twice: the last line wins. Returns how many rows lost. */
export async function dropDuplicates(tx: Tx, importId: number): Promise<number> {
  const { events, deals } = staging(importId);
  await tx.query(`
    CREATE TEMP TABLE pl_twice ON COMMIT DROP AS
    SELECT ext_key, max(line) AS line FROM ${events} GROUP BY ext_key HAVING min(line) < max(line)`);
  const { rows } = await tx.query<{ lost: number }>(`
    WITH lost AS (
      DELETE FROM ${events} e USING pl_twice t WHERE e.ext_key = t.ext_key AND e.line < t.line RETURNING e.line)
    SELECT count(DISTINCT line)::int AS lost FROM lost`);
  await tx.query(`DELETE FROM ${deals} d USING pl_twice t WHERE d.ext_key = t.ext_key AND d.line < t.line`);
  await tx.query('DROP TABLE pl_twice');
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
 * Tells which staged records are new, changed or the same as the stored ones (a marker's day does not count: it is
 * any day), into `pl_record`.
 */
export async function classify(tx: Tx, input: MergeInput, outcome: MergeOutcome): Promise<void> {
  const { events, reps, deals } = staging(input.importId);
  await tx.query(`
    CREATE TEMP TABLE pl_record ON COMMIT DROP AS
    SELECT ext_key, max(line) AS line, count(*)::int AS size, NULL::text AS state FROM ${events} GROUP BY ext_key;
    ANALYZE pl_record`);
  await tx.query(
    `CREATE TEMP TABLE pl_stored ON COMMIT DROP AS
     SELECT e.ext_key, count(*)::int AS size,
       count(s.ext_key) FILTER (WHERE r.alias_id = e.alias_id AND s.credit = e.credit AND s.value = e.value
         AND (s.metric_id = 0 OR s.day = e.day AND s.at IS NOT DISTINCT FROM e.at))::int AS equal
     FROM event e
     LEFT JOIN ${events} s ON s.ext_key = e.ext_key AND s.metric_id = e.metric_id AND s.part = e.part
     LEFT JOIN ${reps} r ON r.rep_no = s.rep_no
     WHERE e.feed_id = $1 AND e.ext_key IN (SELECT ext_key FROM pl_record)
     GROUP BY e.ext_key`,
    [input.feedId],
  );
  if (input.kind === 'deals') {
    await tx.query(
      `UPDATE pl_stored p SET equal = -1
       FROM ${deals} s JOIN deal d ON d.feed_id = $1 AND d.ext_key = s.ext_key
       LEFT JOIN ${reps} r ON r.rep_no = s.rep_no
       WHERE s.ext_key = p.ext_key AND
         (s.name, s.account, s.stage, s.state, s.amount, s.currency, r.alias_id, s.created_day, s.closed_day,
           s.expected_close_day) IS DISTINCT FROM
         (d.name, d.account, d.stage, d.state, d.amount, d.currency, d.alias_id, d.created_day, d.closed_day,
           d.expected_close_day)`,
      [input.feedId],
    );
  }
  await tx.query(`
    CREATE TEMP TABLE pl_class ON COMMIT DROP AS
    SELECT r.ext_key, r.line,
      CASE WHEN s.ext_key IS NULL THEN 'new' WHEN s.size = r.size AND s.equal = r.size THEN 'same' ELSE 'changed' END AS state
    FROM pl_record r LEFT JOIN pl_stored s USING (ext_key);
    DROP TABLE pl_record, pl_stored;
    ALTER TABLE pl_class RENAME TO pl_record;
    ANALYZE pl_record`);
  const { rows } = await tx.query<{ state: 'new' | 'changed' | 'same'; records: number }>(
    'SELECT state, count(*)::int AS records FROM pl_record GROUP BY state',
  );
  for (const { state, records } of rows) outcome[state] = records;
}

/** After `classify`: confirms what is the same, moves what changed to its history, inserts the new and changed. */
export async function mergeClassified(tx: Tx, input: MergeInput, outcome: MergeOutcome): Promise<void> {
  if (outcome.same > 0) {
    await tx.query(
      `INSERT INTO confirm (import_id, feed_id, ext_key, line) SELECT $1::int, $2::int, ext_key, line FROM pl_record WHERE state = 'same'`,
      [input.importId, input.feedId],
    );
  }
  if (outcome.changed > 0) await retireChanged(tx, input);
  if (outcome.new + outcome.changed > 0) {
    await insertEvents(tx, input, `JOIN pl_record k ON k.ext_key = s.ext_key AND k.state <> 'same'`);
  }
}

async function retireChanged(tx: Tx, input: MergeInput): Promise<void> {
  await tx.query(
    `WITH gone AS (
       DELETE FROM event e USING pl_record k
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
