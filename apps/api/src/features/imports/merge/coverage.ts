import type { Tx } from './merge.types.js';

/**
 * Works out again which days live imports spoke about, for the teams of the reps in them: from the file's first to
 * its last day. A pure function of live imports, the names in them, whom these mean and the memberships.
 * @param only some imports, or the imports that use some names; neither: all
 */
export async function refreshCoverage(
  tx: Tx,
  only: { readonly importIds?: readonly number[]; readonly aliasIds?: readonly number[] },
): Promise<void> {
  const chosen = `($1::int[] IS NULL OR i.id = ANY ($1)) AND ($2::int[] IS NULL OR i.id IN (
    SELECT import_id FROM import_alias WHERE alias_id = ANY ($2)))`;
  const parameters = [only.importIds ?? null, only.aliasIds ?? null];
  await tx.query(
    `DELETE FROM feed_coverage c USING import i WHERE i.id = c.import_id AND ${chosen}`,
    parameters,
  );
  await tx.query(
    `INSERT INTO feed_coverage (feed_id, team_id, import_id, from_day, to_day)
     SELECT DISTINCT i.feed_id, m.team_id, i.id, i.from_day, i.to_day
     FROM import i
     JOIN import_alias u ON u.import_id = i.id
     JOIN rep_alias a ON a.id = u.alias_id
     JOIN team_membership m ON m.rep_id = a.rep_id AND m.from_day <= i.to_day AND i.from_day < m.to_day
     WHERE i.status = 'committed' AND i.duplicate_of IS NULL AND i.kind IN ('activities', 'deals', 'daily_totals')
       AND ${chosen}`,
    parameters,
  );
}

/**
 * The first live feed that brings a metric is its source of record, unless a person chose another; the rows of
 * other feeds are shadow. Called after imports came or went.
 */
export async function refreshSourcesOfRecord(tx: Tx): Promise<void> {
  await tx.query(`
    CREATE TEMP TABLE pl_first ON COMMIT DROP AS
    SELECT DISTINCT ON (m.id) m.id AS metric_id, i.feed_id
    FROM import i
    CROSS JOIN LATERAL jsonb_array_elements_text(i.reading -> 'summary' -> 'metricIds') AS brought (metric)
    JOIN metric m ON m.id = brought.metric::smallint
    WHERE i.status = 'committed' AND i.duplicate_of IS NULL
      AND i.kind IN ('activities', 'deals', 'daily_totals') AND m.id <> 0
    ORDER BY m.id, i.seq`);
  await tx.query(`
    DELETE FROM feed_metric f WHERE chosen_by = 'first' AND NOT EXISTS (
      SELECT 1 FROM pl_first p WHERE p.metric_id = f.metric_id AND p.feed_id = f.feed_id)`);
  await tx.query(`
    INSERT INTO feed_metric (metric_id, feed_id, chosen_by)
    SELECT metric_id, feed_id, 'first' FROM pl_first ON CONFLICT DO NOTHING`);
  await tx.query('DROP TABLE pl_first');
}
