import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createDatabase, realData, runCli, type TestDatabase } from '../support/index.js';

const data = realData();
if (data === undefined) {
  process.stdout.write(
    'Not run: the real CRM export. Put the data folder beside the project or name it in PACELINE_TEST_DATA.\n',
  );
}

interface Numbers {
  won: string;
  lost: string;
  value: string;
  created: string;
  quarters: string;
}

/** The real export of a CRM: known totals, twice the same, and none after its undo. */
(data === undefined ? describe.skip : describe)('the real CRM export', () => {
  const folder = join(data ?? '', 'crm-sales-opportunities');
  const files = [join(folder, 'sales_teams.csv'), join(folder, 'sales_pipeline.csv')];
  let database: TestDatabase;
  let env: NodeJS.ProcessEnv;
  let kept: string;

  beforeAll(async () => {
    database = await createDatabase();
    kept = await mkdtemp(join(tmpdir(), 'paceline-crm-'));
    env = { DATABASE_URL: database.url, PACELINE_DATA_DIR: kept };
  }, 120_000);
  afterAll(async () => {
    await database.drop();
    await rm(kept, { recursive: true, force: true });
  });

  const one = async <T extends object>(sql: string): Promise<T> => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query<T>(sql)).rows[0] as T;
    } finally {
      await client.end();
    }
  };

  const total = (metric: string): string =>
    `(SELECT COALESCE(sum(d.sum), 0)::text FROM daily_total d JOIN metric m ON m.id = d.metric_id WHERE m.key = '${metric}')`;
  const numbers = (): Promise<Numbers> =>
    one(`SELECT ${total('deals_won')} AS won, ${total('deals_lost')} AS lost, ${total('bookings')} AS value,
      ${total('deals_created')} AS created, (SELECT string_agg(sum::text, ' ' ORDER BY quarter) FROM (
        SELECT to_char(day, 'YYYY"Q"Q') AS quarter, sum(d.sum) / 100 AS sum FROM team_daily_total d
        JOIN metric m ON m.id = d.metric_id WHERE m.key = 'bookings' GROUP BY 1) q) AS quarters`);

  const known = {
    won: '4238',
    lost: '2473',
    value: '1000553400',
    created: '8300',
    quarters: expect.stringMatching(/^1134672\.0* 3086111\.0* 2982255\.0* 2802496\.0*$/),
  };

  it('comes out with its known totals', async () => {
    const run = await runCli(['import', ...files], env);
    expect(run.stdout).toContain(
      'sales_teams.csv: roster, 35 rows: 35 new, 0 changed, 0 same, 0 rejected, import #1',
    );
    expect(run.stdout).toContain(
      'sales_pipeline.csv: deals, 8,800 rows: 8,800 new, 0 changed, 0 same, 0 rejected, import #2',
    );
    expect(run.code).toBe(0);
    expect(await numbers()).toEqual(known);
  }, 120_000);

  it('keeps deals in progress open, and counts those without dates as not created', async () => {
    expect(
      await one(`SELECT count(*) FILTER (WHERE stage = 'Engaging')::int AS engaging,
        count(*) FILTER (WHERE stage = 'Prospecting')::int AS prospecting FROM deal WHERE state = 'open'`),
    ).toEqual({ engaging: 1589, prospecting: 500 });
  });

  it('makes 35 reps in 6 teams of managers in 3 offices, 5 reps without a deal', async () => {
    expect(
      await one(`SELECT (SELECT count(*)::int FROM rep) AS reps,
        (SELECT count(*)::int FROM team WHERE parent_id IS NOT NULL) AS teams,
        (SELECT count(*)::int FROM team WHERE parent_id IS NULL) AS offices,
        (SELECT count(*)::int FROM rep r WHERE NOT EXISTS (
          SELECT 1 FROM deal d JOIN rep_alias a ON a.id = d.alias_id WHERE a.rep_id = r.id)) AS idle`),
    ).toEqual({ reps: 35, teams: 6, offices: 3, idle: 5 });
  });

  it('changes nothing when it comes again', async () => {
    const run = await runCli(['import', ...files], env);
    expect(run.stdout).toContain('the same file as import #2: nothing to do');
    expect(await numbers()).toEqual(known);
  }, 120_000);

  it('leaves nothing after the undo', async () => {
    for (const id of ['2', '1']) expect((await runCli(['undo', id], env)).code).toBe(0);
    expect(await numbers()).toEqual({ won: '0', lost: '0', value: '0', created: '0', quarters: null });
    expect(
      await one(`SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM deal_version) + (SELECT count(*) FROM rep)
        + (SELECT count(*) FROM team) + (SELECT count(*) FROM rep_alias) + (SELECT count(*) FROM feed_coverage) AS left`),
    ).toEqual({ left: '0' });
  }, 120_000);
});
