/** Accounts, teams as a tree with its closure, reps with dated membership, job role and FTE, calendars. */
export const peopleSql = `
CREATE TABLE setting (
  key text PRIMARY KEY,
  value jsonb NOT NULL
);

CREATE TABLE team (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  parent_id integer REFERENCES team ON DELETE RESTRICT,
  name text NOT NULL CHECK (name <> ''),
  manager_name text,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE NULLS NOT DISTINCT (parent_id, name)
);
CREATE INDEX team_parent ON team (parent_id);

-- Every pair of a team and a team at or below it. Scope is one join with this table.
CREATE TABLE team_closure (
  ancestor_id integer NOT NULL REFERENCES team ON DELETE CASCADE,
  descendant_id integer NOT NULL REFERENCES team ON DELETE CASCADE,
  depth integer NOT NULL,
  PRIMARY KEY (ancestor_id, descendant_id)
);
CREATE INDEX team_closure_descendant ON team_closure (descendant_id);

CREATE TABLE rep (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL CHECK (name <> ''),
  email text,
  employee_id text,
  hire_day date,
  leave_day date,
  zone text,
  region text,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX rep_name ON rep (lower(name));

-- What each roster import or person said of a rep. The rep, its memberships and roles are the fold of the live rows in seq order.
CREATE TABLE rep_revision (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rep_id integer NOT NULL REFERENCES rep ON DELETE CASCADE,
  seq bigint NOT NULL,
  import_id integer,
  user_id integer,
  line integer,
  effective_from date,
  fields jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX rep_revision_rep ON rep_revision (rep_id, seq);
CREATE INDEX rep_revision_import ON rep_revision (import_id);

-- Half-open [from_day, to_day); -infinity and infinity stand for "as far as known".
CREATE TABLE team_membership (
  rep_id integer NOT NULL REFERENCES rep ON DELETE CASCADE,
  team_id integer NOT NULL REFERENCES team ON DELETE RESTRICT,
  from_day date NOT NULL,
  to_day date NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (rep_id, from_day),
  CHECK (from_day < to_day)
);
CREATE INDEX team_membership_team ON team_membership (team_id, from_day);

CREATE TABLE rep_role (
  rep_id integer NOT NULL REFERENCES rep ON DELETE CASCADE,
  job_role text,
  fte_percent smallint NOT NULL DEFAULT 100 CHECK (fte_percent BETWEEN 0 AND 100),
  from_day date NOT NULL,
  to_day date NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (rep_id, from_day),
  CHECK (from_day < to_day)
);

CREATE TABLE app_user (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL,
  name text NOT NULL,
  password_hash text,
  role text NOT NULL CHECK (role IN ('admin', 'operations', 'leader', 'manager', 'rep')),
  -- RESTRICT: a leader without a team sees everything, so a team may not go from under one.
  team_id integer REFERENCES team ON DELETE RESTRICT,
  rep_id integer REFERENCES rep ON DELETE SET NULL,
  active boolean NOT NULL DEFAULT true,
  sample boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX app_user_email ON app_user (lower(email));

CREATE TABLE session (
  token_hash bytea PRIMARY KEY,
  user_id integer NOT NULL REFERENCES app_user ON DELETE CASCADE,
  acting_user_id integer REFERENCES app_user ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_of_user ON session (user_id);

-- Failed sign-ins per account, per address, and per pair of both: the more of them, the longer the wait. Forgotten after a day.
CREATE TABLE sign_in_attempt (
  key text PRIMARY KEY,
  failures integer NOT NULL,
  last_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sign_in_attempt_at ON sign_in_attempt (last_at);

CREATE TABLE audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  user_id integer,
  action text NOT NULL,
  subject text,
  detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_at ON audit (at);
`;
