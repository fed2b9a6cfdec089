import type { MigrationInterface, QueryRunner } from 'typeorm';
import { factsSql } from './foundation/facts.sql.js';
import { importsSql } from './foundation/imports.sql.js';
import { peopleSql } from './foundation/people.sql.js';
import { targetsSql } from './foundation/targets.sql.js';

/** The schema that everything is built onto: history that is not stored from the first day is gone. */
export class Foundation1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [peopleSql, importsSql, factsSql, targetsSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA IF EXISTS staging CASCADE');
    await runner.query(`
      DROP TABLE note, flag_event, flag, fx_rate, quota, quota_revision, absence, holiday, data_version, feed_metric,
        daily_total_change, team_daily_total, daily_total, deal, deal_version, confirm, event_prior, event, metric,
        feed_coverage, import_alias, rep_alias, import_reject, import, import_group, feed, source, audit, sign_in_attempt, session, app_user,
        rep_role, team_membership, rep_revision, rep, team_closure, team, setting CASCADE`);
    await runner.query('DROP SEQUENCE fact_seq');
  }
}
