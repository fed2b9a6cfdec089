import type { FactsBench } from './facts-bench.js';

/** The facts by names instead of ids, so that two histories can be compared. Sorted; whoever imported them is left out. */
const QUERIES: Readonly<Record<string, string>> = {
  events: `SELECT s.name AS source, f.kind, e.ext_key, e.metric_id, e.part, a.text, e.credit, e.day::text, e.value::text
    FROM event e JOIN feed f ON f.id = e.feed_id JOIN source s ON s.id = f.source_id JOIN rep_alias a ON a.id = e.alias_id`,
  deals: `SELECT s.name AS source, d.ext_key, d.stage, d.state, d.amount::text, a.text
    FROM deal d JOIN feed f ON f.id = d.feed_id JOIN source s ON s.id = f.source_id LEFT JOIN rep_alias a ON a.id = d.alias_id`,
  totals: `SELECT r.name, t.metric_id, t.day::text, s.name AS source, f.kind, t.n, t.sum::text, t.sum_sq::text
    FROM daily_total t JOIN rep r ON r.id = t.rep_id JOIN feed f ON f.id = t.feed_id JOIN source s ON s.id = f.source_id`,
  teamTotals: `SELECT r.name, t.metric_id, t.day::text, s.name AS source, f.kind, t.n, t.sum::text
    FROM team_daily_total t JOIN team r ON r.id = t.team_id JOIN feed f ON f.id = t.feed_id JOIN source s ON s.id = f.source_id`,
  quotas: `SELECT r.name, q.metric_id, q.grain, q.start_day::text, q.amount::text, q.basis
    FROM quota q JOIN rep r ON r.id = q.rep_id`,
  reps: `SELECT name, email, employee_id, hire_day::text, leave_day::text FROM rep`,
  teams: `SELECT t.name, p.name AS parent, t.manager_name FROM team t LEFT JOIN team p ON p.id = t.parent_id`,
  closure: `SELECT a.name AS above, d.name AS below, c.depth FROM team_closure c
    JOIN team a ON a.id = c.ancestor_id JOIN team d ON d.id = c.descendant_id`,
  memberships: `SELECT r.name, t.name AS team, m.from_day::text, m.to_day::text FROM team_membership m
    JOIN rep r ON r.id = m.rep_id JOIN team t ON t.id = m.team_id`,
  roles: `SELECT r.name, o.job_role, o.fte_percent, o.from_day::text, o.to_day::text FROM rep_role o JOIN rep r ON r.id = o.rep_id`,
  aliases: `SELECT s.name AS source, f.kind, a.text, r.name FROM rep_alias a JOIN feed f ON f.id = a.feed_id
    JOIN source s ON s.id = f.source_id LEFT JOIN rep r ON r.id = a.rep_id WHERE f.kind <> 'quotas'`,
  coverage: `SELECT s.name AS source, f.kind, t.name AS team, c.from_day::text, c.to_day::text FROM feed_coverage c
    JOIN feed f ON f.id = c.feed_id JOIN source s ON s.id = f.source_id JOIN team t ON t.id = c.team_id`,
  record: `SELECT m.metric_id, s.name AS source, f.kind FROM feed_metric m JOIN feed f ON f.id = m.feed_id JOIN source s ON s.id = f.source_id`,
  absences: `SELECT a.text, b.from_day::text, b.to_day::text, b.percent FROM absence b JOIN rep_alias a ON a.id = b.alias_id`,
};

/** Everything that imports and undos decide, ready for `toEqual`. */
export async function snapshot(bench: FactsBench): Promise<Record<string, string[]>> {
  const taken: Record<string, string[]> = {};
  for (const [name, sql] of Object.entries(QUERIES)) {
    taken[name] = (await bench.rows(sql)).map((row) => JSON.stringify(row)).sort();
  }
  return taken;
}
