import type { MergeInput, MergeReject, Tx } from './merge.types.js';
import { staging } from './staging.js';

const MESSAGES = {
  writes: 'This rep is not in your teams on that day. Ask operations to import it.',
  takes: 'This record belongs to a rep outside your teams. Ask operations to import it.',
} as const;

/** True when the rep was in one of the uploader's teams ($1) on the day. */
const own = (rep: string, day: string): string =>
  `EXISTS (SELECT 1 FROM team_membership m WHERE m.rep_id = ${rep} AND m.team_id = ANY ($1::int[])
     AND m.from_day <= ${day} AND ${day} < m.to_day)`;

/**
 * A manager's file writes only days of reps of the own subtree, and does not take over a record that another's rep
 * has: such records leave the staging tables and become rejects, whole.
 */
export async function rejectForeign(tx: Tx, input: MergeInput): Promise<MergeReject[]> {
  if (input.teamIds === null) return [];
  const { events, deals, reps } = staging(input.importId);
  await tx.query(
    `CREATE TEMP TABLE pl_foreign ON COMMIT DROP AS
     SELECT ext_key, min(text) AS text, 'writes' AS why FROM ${events} s JOIN ${reps} r USING (rep_no)
     WHERE r.rep_id IS NOT NULL AND NOT ${own('r.rep_id', 's.day')} GROUP BY ext_key
     UNION ALL
     SELECT e.ext_key, NULL, 'takes' FROM event e JOIN rep_alias a ON a.id = e.alias_id
     WHERE e.feed_id = $2 AND e.ext_key IN (SELECT ext_key FROM ${events})
       AND a.rep_id IS NOT NULL AND NOT ${own('a.rep_id', 'e.day')} GROUP BY e.ext_key`,
    [input.teamIds, input.feedId],
  );
  const { rows } = await tx.query<{ line: number; text: string | null; why: keyof typeof MESSAGES }>(`
    WITH gone AS (DELETE FROM ${events} e USING (SELECT DISTINCT ext_key FROM pl_foreign) f
      WHERE e.ext_key = f.ext_key RETURNING e.ext_key, e.line)
    SELECT g.line, max(f.text) AS text, max(f.why) AS why FROM gone g JOIN pl_foreign f USING (ext_key)
    GROUP BY g.line ORDER BY g.line`);
  await tx.query(`DELETE FROM ${deals} d USING pl_foreign f WHERE d.ext_key = f.ext_key`);
  await tx.query('DROP TABLE pl_foreign');
  return rows.map(({ line, text, why }) => ({
    line,
    column: null,
    value: text,
    code: 'scope.foreign_rep',
    message: MESSAGES[why],
  }));
}
