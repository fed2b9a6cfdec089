import type pg from 'pg';

/** One of two teams that must never learn of each other. Everything of it carries its mark or an id of its own range. */
export interface Side {
  readonly mark: string;
  readonly base: number;
}

export const NORTH: Side = { mark: 'Zznorth', base: 5_500_000 };
export const SOUTH: Side = { mark: 'Zzsouth', base: 7_700_000 };

/** The ids that addresses and bodies name things by. */
export const idsOf = ({ base }: Side) => ({
  team: base + 1,
  subteam: base + 2,
  rep: base + 11,
  otherRep: base + 12,
  user: base + 21,
  group: base + 41,
  import: base + 42,
  pending: base + 43,
  alias: base + 51,
  otherAlias: base + 52,
  unresolved: base + 53,
  quotaChange: base + 61,
  flag: base + 71,
  note: base + 81,
});
export type Ids = ReturnType<typeof idsOf>;

/** Whether a text tells anything of a side: its mark, or an id of its range. */
export const tellsOf = (text: string, { mark, base }: Side): string | null => {
  const id = new RegExp(`(?<![\\d.])${String(base).slice(0, 5)}\\d\\d(?![\\d.])`);
  return new RegExp(`.{0,40}${mark}.{0,20}`, 'i').exec(text)?.[0] ?? id.exec(text)?.[0] ?? null;
};

const STANDING = {
  basis: 'pace',
  day: '2026-03-20',
  unit: 'money',
  actual: 300_000,
  quota: 900_000,
  expected: 600_000,
  progress: 0.67,
  paceIndex: 0.5,
  odds: 0.2,
  oddsBefore: null,
  gap: -300_000,
  requiredPerDay: 85_714,
  currentPerDay: 20_000,
  workingDaysLeft: 7,
};
const EVIDENCE = JSON.stringify({ raised: STANDING, latest: STANDING });

const COMPANY = 1;
const ACTIVITIES = 31;
const DEALS = 32;

/** What both sides share: the top team, the two feeds, and which of them counts. */
export async function seedCompany(db: pg.Client): Promise<void> {
  // What comes later is later than what is seeded here with the sides' ids for order.
  await db.query(`SELECT setval('fact_seq', 8000000)`);
  await db.query(`
    INSERT INTO team (id, name) OVERRIDING SYSTEM VALUE VALUES (${COMPANY}, 'Company');
    INSERT INTO team_closure VALUES (${COMPANY}, ${COMPANY}, 0);
    INSERT INTO source (id, name) OVERRIDING SYSTEM VALUE VALUES (30, 'CRM');
    INSERT INTO feed (id, source_id, kind) OVERRIDING SYSTEM VALUE VALUES
      (${ACTIVITIES}, 30, 'activities'), (${DEALS}, 30, 'deals');
    INSERT INTO feed_metric (metric_id, feed_id, chosen_by) VALUES
      (1, ${ACTIVITIES}, 'first'), (9, ${DEALS}, 'first'), (10, ${DEALS}, 'first'), (11, ${DEALS}, 'first'), (12, ${DEALS}, 'first')`);
}

/** A side's people, imports, March 2026, quotas, a flag and a note. The users come after, with the ids `user` and on. */
export async function seedSide(db: pg.Client, side: Side): Promise<void> {
  const ids = idsOf(side);
  await db.query(people(side, ids));
  await db.query(imports(side, ids));
  await db.query(facts(ids));
  await db.query(targets(side, ids));
}

const people = ({ mark }: Side, ids: Ids): string => `
  INSERT INTO team (id, parent_id, name) OVERRIDING SYSTEM VALUE VALUES
    (${ids.team}, ${COMPANY}, '${mark} team'), (${ids.subteam}, ${ids.team}, '${mark} subteam');
  INSERT INTO team_closure VALUES (${ids.team}, ${ids.team}, 0), (${COMPANY}, ${ids.team}, 1),
    (${ids.subteam}, ${ids.subteam}, 0), (${ids.team}, ${ids.subteam}, 1), (${COMPANY}, ${ids.subteam}, 2);
  INSERT INTO rep (id, name, email) OVERRIDING SYSTEM VALUE VALUES
    (${ids.rep}, '${mark} Ana', 'ana@${mark}.test'), (${ids.otherRep}, '${mark} Bob', 'bob@${mark}.test');
  INSERT INTO rep_revision (rep_id, seq, fields) VALUES
    (${ids.rep}, ${ids.rep}, '{"name": "${mark} Ana", "email": "ana@${mark}.test", "jobRole": "${mark} AE", "team": "${mark} team", "parentTeam": "Company"}'),
    (${ids.otherRep}, ${ids.otherRep}, '{"name": "${mark} Bob", "email": "bob@${mark}.test", "jobRole": "${mark} SDR", "team": "${mark} subteam", "parentTeam": "${mark} team"}');
  INSERT INTO team_membership (rep_id, team_id, from_day) VALUES
    (${ids.rep}, ${ids.team}, '-infinity'), (${ids.otherRep}, ${ids.subteam}, '-infinity');
  INSERT INTO rep_role (rep_id, job_role, from_day) VALUES
    (${ids.rep}, '${mark} AE', '-infinity'), (${ids.otherRep}, '${mark} SDR', '-infinity')`;

const imports = ({ mark }: Side, ids: Ids): string => `
  INSERT INTO import_group (id) OVERRIDING SYSTEM VALUE VALUES (${ids.group}), (${ids.pending});
  INSERT INTO import (id, group_id, feed_id, kind, seq, file_name, file_size, sha256, status, from_day, to_day, committed_at)
    OVERRIDING SYSTEM VALUE VALUES
    (${ids.import}, ${ids.group}, ${ACTIVITIES}, 'activities', ${ids.import}, '${mark}-calls.csv', 10, '${mark}', 'committed', '2026-03-01', '2026-03-31', now()),
    (${ids.pending}, ${ids.pending}, ${DEALS}, 'deals', NULL, '${mark}-deals.csv', 10, '${mark}2', 'ready', NULL, NULL, NULL);
  INSERT INTO import_reject (import_id, line, column_name, value, code, message, cells)
    VALUES (${ids.import}, 3, 'day', '${mark} bad', 'bad_day', '${mark} is no day', '{${mark}}');
  INSERT INTO rep_alias (id, feed_id, text, rep_id, resolved_by) OVERRIDING SYSTEM VALUE VALUES
    (${ids.alias}, ${ACTIVITIES}, '${mark} Ana', ${ids.rep}, 'match'), (${ids.otherAlias}, ${ACTIVITIES}, '${mark} Bob', ${ids.otherRep}, 'match'),
    (${ids.unresolved}, ${ACTIVITIES}, '${mark} stranger', NULL, NULL);
  INSERT INTO import_alias SELECT ${ids.import}, unnest(ARRAY[${ids.alias}, ${ids.otherAlias}, ${ids.unresolved}]);
  INSERT INTO feed_coverage (feed_id, team_id, import_id, from_day, to_day)
    SELECT feed, team, ${ids.import}, '2026-03-01', '2026-03-31'
      FROM unnest(ARRAY[${ACTIVITIES}, ${DEALS}]) AS feed, unnest(ARRAY[${ids.team}, ${ids.subteam}]) AS team`;

const facts = (ids: Ids): string => `
  INSERT INTO event (feed_id, ext_key, metric_id, part, alias_id, credit, day, value, import_id, line)
    SELECT CASE WHEN metric = 1 THEN ${ACTIVITIES} ELSE ${DEALS} END, alias || '-' || day::date || '-' || metric, metric, 0, alias, 10000, day,
           CASE WHEN metric = 12 THEN 10000 ELSE 1 END * (1 + extract(day FROM day)::int % 5), ${ids.import}, 2
      FROM generate_series('2026-03-02'::date, '2026-03-31', '1 day') AS day,
           unnest(ARRAY[${ids.alias}, ${ids.otherAlias}, ${ids.unresolved}]) AS alias, unnest(ARRAY[1, 11, 12]) AS metric
     WHERE extract(isodow FROM day) < 6;
  INSERT INTO daily_total (rep_id, metric_id, day, feed_id, n, sum, sum_sq)
    SELECT a.rep_id, e.metric_id, e.day, e.feed_id, count(*), sum(e.value), sum(e.value * e.value)
      FROM event e JOIN rep_alias a ON a.id = e.alias_id
     WHERE a.rep_id IN (${ids.rep}, ${ids.otherRep}) GROUP BY 1, 2, 3, 4;
  INSERT INTO team_daily_total (team_id, metric_id, day, feed_id, n, sum)
    SELECT m.team_id, t.metric_id, t.day, t.feed_id, sum(t.n), sum(t.sum)
      FROM daily_total t JOIN team_membership m ON m.rep_id = t.rep_id
     WHERE t.rep_id IN (${ids.rep}, ${ids.otherRep}) GROUP BY 1, 2, 3, 4`;

const targets = ({ mark }: Side, ids: Ids): string => `
  INSERT INTO quota_revision (id, seq, rep_id, metric_id, grain, start_day, end_day, amount, reason)
    OVERRIDING SYSTEM VALUE VALUES
    (${ids.quotaChange}, ${ids.quotaChange}, ${ids.rep}, 12, 'month', '2026-03-01', '2026-03-31', 900000, '${mark} reason'),
    (${ids.quotaChange + 1}, ${ids.quotaChange}, ${ids.otherRep}, 12, 'month', '2026-03-01', '2026-03-31', 800000, '${mark} reason');
  INSERT INTO quota (rep_id, metric_id, grain, start_day, end_day, amount, basis, revision_id)
    SELECT rep_id, metric_id, grain, start_day, end_day, amount, basis, id FROM quota_revision
     WHERE seq = ${ids.quotaChange};
  INSERT INTO flag (id, kind, rep_id, metric_id, grain, start_day, end_day, opened_day, state, evidence)
    OVERRIDING SYSTEM VALUE VALUES
    (${ids.flag}, 'behind_pace', ${ids.rep}, 12, 'month', '2026-03-01', '2026-03-31', '2026-03-16', 'open', '${EVIDENCE}')`;
