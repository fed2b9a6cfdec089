import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is learned from closed periods, what was last read of each rep, and flags of seven kinds. */
export class Models1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
-- What closed periods before start_day say about a metric: role '' is the whole organisation. A new fit is a new id,
-- so that whoever keeps one in memory knows it by that.
CREATE TABLE model_fit (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  metric_id smallint NOT NULL REFERENCES metric,
  role text NOT NULL,
  grain text NOT NULL CHECK (grain IN ('month', 'quarter')),
  start_day date NOT NULL,
  -- What it was learned from: the fit is old when this is another.
  inputs text NOT NULL,
  params jsonb NOT NULL,
  fitted_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (metric_id, role, grain, start_day)
);

-- The last reading of each rep's quota on the default day: odds, landing, reach, gap split.
CREATE TABLE rep_reading (
  rep_id integer NOT NULL REFERENCES rep ON DELETE CASCADE,
  metric_id smallint NOT NULL REFERENCES metric,
  grain text NOT NULL,
  start_day date NOT NULL,
  as_of date NOT NULL,
  data_version bigint NOT NULL,
  reading jsonb NOT NULL,
  PRIMARY KEY (rep_id, metric_id, grain, start_day)
);

-- How good the odds have been on this company's own closed periods.
CREATE TABLE calibration_card (
  metric_id smallint NOT NULL REFERENCES metric,
  grain text NOT NULL CHECK (grain IN ('month', 'quarter')),
  inputs text NOT NULL,
  card jsonb NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (metric_id, grain)
);

-- A missing file is nobody's flag but a team's: then there is no rep, and no single metric.
ALTER TABLE flag
  ALTER COLUMN rep_id DROP NOT NULL,
  ALTER COLUMN metric_id DROP NOT NULL,
  ADD COLUMN team_id integer REFERENCES team ON DELETE CASCADE,
  ADD COLUMN feed_id integer REFERENCES feed ON DELETE CASCADE,
  ADD COLUMN severity real NOT NULL DEFAULT 0,
  ADD COLUMN withdrawn_at timestamptz,
  ADD CHECK (num_nonnulls(rep_id, team_id) = 1),
  DROP CONSTRAINT flag_rep_id_metric_id_kind_grain_start_day_opened_day_key;
-- Flags raised so far stand on a quota; their odds were not known.
UPDATE flag SET evidence = jsonb_build_object(
  'raised', evidence->'raised' || '{"basis": "pace", "odds": null, "oddsBefore": null}',
  'latest', evidence->'latest' || '{"basis": "pace", "odds": null, "oddsBefore": null}');
-- A flag withdrawn stays in the history; the same may be raised again.
CREATE UNIQUE INDEX flag_once ON flag (rep_id, team_id, feed_id, metric_id, kind, grain, start_day, opened_day)
  NULLS NOT DISTINCT WHERE state <> 'withdrawn';
CREATE INDEX flag_team ON flag (team_id, state);
`;

const DOWN = `
DELETE FROM flag WHERE rep_id IS NULL OR metric_id IS NULL OR state = 'withdrawn';
DROP INDEX flag_once;
ALTER TABLE flag
  DROP COLUMN team_id,
  DROP COLUMN feed_id,
  DROP COLUMN severity,
  DROP COLUMN withdrawn_at,
  ALTER COLUMN rep_id SET NOT NULL,
  ALTER COLUMN metric_id SET NOT NULL,
  ADD UNIQUE (rep_id, metric_id, kind, grain, start_day, opened_day);
DROP TABLE calibration_card, rep_reading, model_fit;
`;
