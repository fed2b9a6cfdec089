/** Where facts come from: sources, feeds, imports, their rejects, the rep names they use, the days they speak about. */
export const importsSql = `
-- Orders imports and hand-made changes among each other.
CREATE SEQUENCE fact_seq AS bigint;

CREATE TABLE source (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL CHECK (name <> '')
);
CREATE UNIQUE INDEX source_name ON source (lower(name));

CREATE TABLE feed (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source_id integer NOT NULL REFERENCES source ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('activities', 'deals', 'daily_totals', 'quotas', 'roster', 'calendar')),
  settings jsonb NOT NULL DEFAULT '{}',
  UNIQUE (source_id, kind)
);

CREATE TABLE import_group (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id integer REFERENCES app_user ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE import (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  group_id integer NOT NULL REFERENCES import_group ON DELETE CASCADE,
  feed_id integer REFERENCES feed ON DELETE RESTRICT,
  kind text,
  seq bigint UNIQUE,
  file_name text NOT NULL,
  file_size bigint NOT NULL,
  sha256 text NOT NULL,
  stored_name text,
  status text NOT NULL CHECK (status IN ('received', 'reading', 'needs_answer', 'ready', 'merging', 'committed', 'failed', 'undone')),
  options jsonb NOT NULL DEFAULT '{}',
  reading jsonb NOT NULL DEFAULT '{}',
  counts jsonb NOT NULL DEFAULT '{}',
  progress jsonb NOT NULL DEFAULT '{}',
  error jsonb,
  mapping_version text NOT NULL DEFAULT '',
  from_day date,
  to_day date,
  -- The same file as this live import: it brought nothing, and owns nothing.
  duplicate_of integer REFERENCES import ON DELETE SET NULL,
  user_id integer REFERENCES app_user ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  committed_at timestamptz,
  undone_at timestamptz,
  undone_by integer REFERENCES app_user ON DELETE SET NULL
);
CREATE INDEX import_feed ON import (feed_id, seq);
CREATE INDEX import_group_id ON import (group_id);
CREATE UNIQUE INDEX import_live ON import (feed_id, sha256, mapping_version, seq) WHERE status = 'committed';

CREATE TABLE import_reject (
  import_id integer NOT NULL REFERENCES import ON DELETE CASCADE,
  line integer NOT NULL,
  ordinal smallint NOT NULL DEFAULT 0,
  column_name text,
  value text,
  code text NOT NULL,
  message text NOT NULL,
  cells text[] NOT NULL,
  PRIMARY KEY (import_id, line, ordinal)
);

-- A rep as a feed writes it. Unresolved ones (rep_id null) keep their events; resolving recomputes totals.
CREATE TABLE rep_alias (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  feed_id integer NOT NULL REFERENCES feed ON DELETE CASCADE,
  text text NOT NULL,
  rep_id integer REFERENCES rep ON DELETE SET NULL,
  resolved_by text CHECK (resolved_by IN ('match', 'user')),
  user_id integer REFERENCES app_user ON DELETE SET NULL,
  resolved_at timestamptz,
  UNIQUE (feed_id, text)
);
CREATE INDEX rep_alias_rep ON rep_alias (rep_id);

-- Which names a live import used: decides the teams it spoke about, whoever the names turn out to be.
CREATE TABLE import_alias (
  import_id integer NOT NULL REFERENCES import ON DELETE CASCADE,
  alias_id integer NOT NULL REFERENCES rep_alias ON DELETE CASCADE,
  PRIMARY KEY (import_id, alias_id)
);
CREATE INDEX import_alias_alias ON import_alias (alias_id);

-- The days (both ends counted) that a live import spoke about, per team. Outside of them silence is no data, not zero.
CREATE TABLE feed_coverage (
  feed_id integer NOT NULL REFERENCES feed ON DELETE CASCADE,
  team_id integer NOT NULL REFERENCES team ON DELETE CASCADE,
  import_id integer NOT NULL REFERENCES import ON DELETE CASCADE,
  from_day date NOT NULL,
  to_day date NOT NULL,
  PRIMARY KEY (feed_id, team_id, import_id, from_day),
  CHECK (from_day <= to_day)
);
CREATE INDEX feed_coverage_team ON feed_coverage (team_id);
CREATE INDEX feed_coverage_import ON feed_coverage (import_id);
`;
