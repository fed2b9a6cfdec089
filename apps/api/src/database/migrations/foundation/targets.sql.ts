/** Quotas with their revisions, calendars, flags with what people did about them, notes. */
export const targetsSql = `
-- Holidays and absences are claims of imports: a day is a holiday while one live import says so; the latest wins.
CREATE TABLE holiday (
  region text NOT NULL,
  day date NOT NULL,
  percent smallint NOT NULL DEFAULT 100 CHECK (percent BETWEEN 0 AND 100),
  name text NOT NULL DEFAULT '',
  seq bigint NOT NULL,
  import_id integer REFERENCES import ON DELETE CASCADE,
  user_id integer,
  UNIQUE NULLS NOT DISTINCT (region, day, import_id, seq)
);

CREATE TABLE absence (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rep_id integer REFERENCES rep ON DELETE CASCADE,
  alias_id integer REFERENCES rep_alias ON DELETE CASCADE,
  from_day date NOT NULL,
  to_day date NOT NULL,
  percent smallint NOT NULL DEFAULT 100 CHECK (percent BETWEEN 0 AND 100),
  reason text NOT NULL DEFAULT '',
  seq bigint NOT NULL,
  import_id integer REFERENCES import ON DELETE CASCADE,
  user_id integer,
  CHECK (from_day <= to_day),
  CHECK (num_nonnulls(rep_id, alias_id) = 1)
);
CREATE INDEX absence_rep ON absence (rep_id, from_day);
CREATE INDEX absence_alias ON absence (alias_id);

-- Days: start_day and end_day both belong to the period. amount null: the quota was taken away.
CREATE TABLE quota_revision (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  seq bigint NOT NULL,
  rep_id integer REFERENCES rep ON DELETE CASCADE,
  alias_id integer REFERENCES rep_alias ON DELETE CASCADE,
  team_id integer REFERENCES team ON DELETE CASCADE,
  metric_id smallint NOT NULL REFERENCES metric,
  grain text NOT NULL CHECK (grain IN ('day', 'week', 'month', 'quarter', 'year')),
  start_day date NOT NULL,
  end_day date NOT NULL,
  amount bigint CHECK (amount >= 0),
  basis text NOT NULL DEFAULT 'as_given' CHECK (basis IN ('as_given', 'full')),
  reason text NOT NULL DEFAULT '',
  import_id integer REFERENCES import ON DELETE CASCADE,
  line integer,
  user_id integer,
  at timestamptz NOT NULL DEFAULT now(),
  withdrawn_at timestamptz,
  CHECK (start_day <= end_day),
  CHECK (num_nonnulls(rep_id, alias_id, team_id) = 1)
);
CREATE INDEX quota_revision_rep ON quota_revision (rep_id, metric_id, start_day);
CREATE INDEX quota_revision_alias ON quota_revision (alias_id);
CREATE INDEX quota_revision_team ON quota_revision (team_id, metric_id, start_day);
CREATE INDEX quota_revision_import ON quota_revision (import_id);

-- The latest live revision of each.
CREATE TABLE quota (
  rep_id integer REFERENCES rep ON DELETE CASCADE,
  team_id integer REFERENCES team ON DELETE CASCADE,
  metric_id smallint NOT NULL REFERENCES metric,
  grain text NOT NULL,
  start_day date NOT NULL,
  end_day date NOT NULL,
  amount bigint NOT NULL,
  basis text NOT NULL,
  revision_id bigint NOT NULL REFERENCES quota_revision ON DELETE CASCADE,
  UNIQUE NULLS NOT DISTINCT (rep_id, team_id, metric_id, grain, start_day),
  CHECK (num_nonnulls(rep_id, team_id) = 1)
);
CREATE INDEX quota_rep ON quota (rep_id, metric_id, start_day);

CREATE TABLE fx_rate (
  currency text NOT NULL,
  fiscal_year integer NOT NULL,
  rate numeric NOT NULL CHECK (rate > 0),
  PRIMARY KEY (currency, fiscal_year)
);

CREATE TABLE flag (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  rep_id integer NOT NULL REFERENCES rep ON DELETE CASCADE,
  metric_id smallint NOT NULL REFERENCES metric,
  grain text NOT NULL,
  start_day date NOT NULL,
  end_day date NOT NULL,
  opened_day date NOT NULL,
  closed_day date,
  state text NOT NULL CHECK (state IN ('open', 'closed', 'withdrawn')),
  evidence jsonb NOT NULL,
  opened_at timestamptz NOT NULL DEFAULT now(),
  closed_at timestamptz,
  UNIQUE (rep_id, metric_id, kind, grain, start_day, opened_day)
);
CREATE INDEX flag_state ON flag (state, rep_id);

CREATE TABLE flag_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  flag_id integer NOT NULL REFERENCES flag ON DELETE CASCADE,
  action text NOT NULL CHECK (action IN ('acknowledge', 'snooze', 'assign', 'resolve', 'comment')),
  note text NOT NULL DEFAULT '',
  until_day date,
  user_id integer REFERENCES app_user ON DELETE SET NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX flag_event_flag ON flag_event (flag_id);

-- Private to the pair: the author and the rep it is about.
CREATE TABLE note (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rep_id integer NOT NULL REFERENCES rep ON DELETE CASCADE,
  author_id integer NOT NULL REFERENCES app_user ON DELETE CASCADE,
  body text NOT NULL CHECK (body <> ''),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX note_rep ON note (rep_id, created_at);
`;
