import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What dashboards of thousands of reps need: totals of all reps by metric and day without a look at the table, which
 * metrics have quotas, and a version for what jobs derive from the data (kept answers must not outlive it, and it must
 * not look like new data).
 */
export class FastReads1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE data_version ADD COLUMN derived bigint NOT NULL DEFAULT 0');
    await runner.query(
      'CREATE INDEX daily_total_day ON daily_total (metric_id, day) INCLUDE (rep_id, feed_id, sum)',
    );
    await runner.query('CREATE INDEX quota_metric ON quota (metric_id, team_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX quota_metric, daily_total_day');
    await runner.query('ALTER TABLE data_version DROP COLUMN derived');
  }
}
