import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createDatabase, runCli, type Run, type TestDatabase } from '../support/index.js';

const CALLS =
  'id,rep,type,date,outcome\na,Ann Lee,call,03/04/2026,connected\nb,Ann Lee,call,05/06/2026,connected\n';

describe('imports from the command line', () => {
  let database: TestDatabase;
  let folder: string;
  let db: pg.Client;

  beforeAll(async () => {
    database = await createDatabase();
    folder = await mkdtemp(join(tmpdir(), 'paceline-cli-'));
    db = new pg.Client({ connectionString: database.url });
    await db.connect();
  }, 120_000);
  afterAll(async () => {
    await db.end();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const paceline = (...args: string[]): Promise<Run> =>
    runCli(args, { DATABASE_URL: database.url, PACELINE_DATA_DIR: join(folder, 'data') });
  const file = async (name: string, content: string): Promise<string> => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const count = async (table: string): Promise<number> =>
    Number((await db.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n);

  it('asks for an ambiguous date order, exits with 2 and leaves nothing', async () => {
    const path = await file('dates.csv', CALLS);
    const asked = await paceline('import', path);
    expect(asked.code).toBe(2);
    expect(asked.stdout).toMatch(/--date-order dmy.*\n.*--date-order mdy/);
    expect([
      await count('import'),
      await count('event'),
      await count(`pg_tables WHERE schemaname = 'staging'`),
    ]).toEqual([0, 0, 0]);
  }, 60_000);

  it('says what a dry run would do, and imports nothing', async () => {
    const path = await file('dates.csv', CALLS);
    const dry = await paceline('import', path, '--date-order', 'dmy', '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.stdout).toContain(
      'dates.csv: activities, 2 rows: 2 new, 0 changed, 0 same, 0 rejected, 2 of unknown reps, not imported (dry run)',
    );
    expect([await count('import'), await count('event')]).toEqual([0, 0]);
  }, 60_000);

  it('imports with a mapping of its own and answers as JSON, then undoes', async () => {
    const path = await file('odd.csv', CALLS.replace('rep,', 'Who did it,'));
    const mapping = await file('mapping.json', '{"who did it": "rep"}');
    const run = await paceline(
      'import',
      path,
      '--date-order',
      'mdy',
      '--mapping',
      mapping,
      '--source',
      'Dialer',
      '--json',
    );
    const { imports } = JSON.parse(run.stdout) as {
      imports: { id: number; status: string; source: string; fromDay: string }[];
    };
    expect(imports).toMatchObject([{ status: 'committed', source: 'Dialer', fromDay: '2026-03-04' }]);
    const undone = await paceline('undo', `#${imports[0]?.id}`);
    expect(undone.stdout).toContain('is undone: 2 records removed, 0 as they were before');
    expect(await count('event')).toBe(0);
    expect((await paceline('undo', String(imports[0]?.id))).stderr).toContain(
      'only a committed import can be undone',
    );
  }, 60_000);

  it.each([
    [['import'], 'A file to import is missing.'],
    [['import', '/no/such/file.csv'], 'There is no file /no/such/file.csv'],
    [['import', 'x.csv', '--kind', 'poems'], '--kind must be one of'],
    [['undo'], 'Name one import by its number.'],
    [['undo', '999'], 'Not found.'],
  ])(
    'says what is wrong with %j',
    async (args, message) => {
      const run = await paceline(...args);
      expect(run.code).toBe(1);
      expect(run.stderr).toContain(message);
    },
    60_000,
  );

  it('tells the reason for a file that is no CSV, and imports the other file of the group neither', async () => {
    const [bad, good] = [
      await file('page.csv', '<!doctype html><html></html>'),
      await file('people.csv', 'name,team\nAnn Lee,East\n'),
    ];
    const run = await paceline('import', bad, good);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/page\.csv: not imported\. .+/);
    expect(await count('rep')).toBe(0);
  }, 60_000);
});
