/** Facts: events with what they replaced and confirmed, deals with their history, totals per rep and team. */
export const factsSql = `
CREATE TABLE metric (
  id smallint PRIMARY KEY,
  key text NOT NULL UNIQUE,
  name text NOT NULL,
  unit text NOT NULL CHECK (unit IN ('count', 'money', 'days', 'seconds', 'ratio')),
  numerator text,
  denominator text,
  direction text NOT NULL CHECK (direction IN ('higher', 'lower')),
  stage text NOT NULL CHECK (stage IN ('leading', 'outcome', 'efficiency')),
  clock text NOT NULL CHECK (clock IN ('rep', 'booking')),
  built_in boolean NOT NULL DEFAULT true
);

-- The current version of every record: the set of events it makes. metric 0 marks a record that makes none,
-- so that "known, and empty" differs from "never seen". value: minor units; credit: basis points of this owner.
CREATE TABLE event (
  feed_id integer NOT NULL,
  ext_key text COLLATE "C" NOT NULL,
  metric_id smallint NOT NULL,
  part smallint NOT NULL,
  alias_id integer NOT NULL,
  credit smallint NOT NULL,
  at timestamptz,
  day date NOT NULL,
  value bigint NOT NULL,
  import_id integer NOT NULL,
  line integer NOT NULL,
  PRIMARY KEY (feed_id, ext_key, metric_id, part)
);
CREATE INDEX event_alias_day ON event (alias_id, day, metric_id);
CREATE INDEX event_import ON event USING brin (import_id);

-- Earlier versions of records: each row was replaced by the import named, in whose favour an undo restores it.
CREATE TABLE event_prior (
  LIKE event,
  replaced_by integer NOT NULL
);
CREATE INDEX event_prior_key ON event_prior (feed_id, ext_key);
CREATE INDEX event_prior_import ON event_prior (import_id);
CREATE INDEX event_prior_replaced_by ON event_prior (replaced_by);

-- Records that an import sent again unchanged: if the first import goes, the record becomes this one's.
CREATE TABLE confirm (
  import_id integer NOT NULL,
  feed_id integer NOT NULL,
  ext_key text COLLATE "C" NOT NULL,
  line integer NOT NULL
);
CREATE INDEX confirm_import ON confirm USING brin (import_id);
CREATE INDEX confirm_key ON confirm (ext_key, feed_id);

-- Each state that an export showed a deal in; deal is the latest live one.
CREATE TABLE deal_version (
  feed_id integer NOT NULL,
  ext_key text COLLATE "C" NOT NULL,
  import_id integer NOT NULL,
  line integer NOT NULL,
  name text,
  account text,
  stage text,
  state text NOT NULL CHECK (state IN ('open', 'won', 'lost')),
  amount bigint,
  currency text,
  alias_id integer,
  created_day date,
  closed_day date,
  expected_close_day date,
  PRIMARY KEY (feed_id, ext_key, import_id)
);
CREATE INDEX deal_version_import ON deal_version (import_id);

CREATE TABLE deal (
  LIKE deal_version,
  PRIMARY KEY (feed_id, ext_key)
);
CREATE INDEX deal_alias ON deal (alias_id, state);

CREATE TABLE daily_total (
  rep_id integer NOT NULL,
  metric_id smallint NOT NULL,
  day date NOT NULL,
  feed_id integer NOT NULL,
  n integer NOT NULL,
  sum bigint NOT NULL,
  sum_sq numeric NOT NULL,
  PRIMARY KEY (rep_id, metric_id, day, feed_id)
);

CREATE TABLE team_daily_total (
  team_id integer NOT NULL,
  metric_id smallint NOT NULL,
  day date NOT NULL,
  feed_id integer NOT NULL,
  n integer NOT NULL,
  sum bigint NOT NULL,
  PRIMARY KEY (team_id, metric_id, day, feed_id)
);

-- What an import (or its undo) changed in a rep's day: restatements, and what was known when.
CREATE TABLE daily_total_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  import_id integer,
  cause text NOT NULL CHECK (cause IN ('import', 'undo', 'resolve', 'roster')),
  rep_id integer NOT NULL,
  metric_id smallint NOT NULL,
  day date NOT NULL,
  feed_id integer NOT NULL,
  before bigint,
  after bigint,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX daily_total_change_rep ON daily_total_change (rep_id, metric_id, day);

-- Which feed is the source of record of a metric; the rows of other feeds are shadow and never summed.
CREATE TABLE feed_metric (
  metric_id smallint NOT NULL REFERENCES metric,
  team_id integer REFERENCES team ON DELETE CASCADE,
  feed_id integer NOT NULL REFERENCES feed ON DELETE CASCADE,
  from_day date NOT NULL DEFAULT '-infinity',
  to_day date NOT NULL DEFAULT 'infinity',
  chosen_by text NOT NULL CHECK (chosen_by IN ('first', 'user')),
  UNIQUE NULLS NOT DISTINCT (metric_id, team_id, from_day)
);

-- Moves with every change of facts, people or quotas: part of every cache key.
CREATE TABLE data_version (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  version bigint NOT NULL DEFAULT 0
);
INSERT INTO data_version DEFAULT VALUES;

CREATE SCHEMA staging;
`;
