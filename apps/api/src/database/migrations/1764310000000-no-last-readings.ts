import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Last readings of reps were never written, and nothing waits for them: answers are kept in memory for as long as the
 * data stands (`AnswersService`, `KeptFacts`), and what the odds were a week ago is part of a flag's own evidence, folded
 * from the same days. A stored copy could only be out of date.
 */
export class NoLastReadings1764310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rep_reading');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rep_reading (
        rep_id integer NOT NULL REFERENCES rep ON DELETE CASCADE,
        metric_id smallint NOT NULL REFERENCES metric,
        grain text NOT NULL,
        start_day date NOT NULL,
        as_of date NOT NULL,
        data_version bigint NOT NULL,
        reading jsonb NOT NULL,
        PRIMARY KEY (rep_id, metric_id, grain, start_day)
      )`);
  }
}
