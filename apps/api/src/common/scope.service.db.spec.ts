import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { testDatabaseUrl } from '../config/env.js';
import { createDataSource } from '../database/data-source.js';
import { visibleDay } from './scope.query.js';
import { ScopeService } from './scope.service.js';
import type { Viewer } from './viewer.js';

const server = testDatabaseUrl();
if (!server)
  process.stdout.write('Not run: the scope service. Set TEST_DATABASE_URL to a PostgreSQL server.\n');

// Company (1) over East (2) and West (3), North (4) below East. Ana (11) moved from East to West on 10 March,
// Bob (12) is in North, Cy (13) was never in a team.
const SEED = `
  INSERT INTO team (id, parent_id, name) OVERRIDING SYSTEM VALUE
    VALUES (1, NULL, 'Company'), (2, 1, 'East'), (3, 1, 'West'), (4, 2, 'North');
  INSERT INTO team_closure VALUES (1, 1, 0), (1, 2, 1), (1, 3, 1), (1, 4, 2), (2, 2, 0), (2, 4, 1), (3, 3, 0), (4, 4, 0);
  INSERT INTO rep (id, name) OVERRIDING SYSTEM VALUE VALUES (11, 'Ana'), (12, 'Bob'), (13, 'Cy');
  INSERT INTO team_membership VALUES (11, 2, '-infinity', '2026-03-10'), (11, 3, '2026-03-10', 'infinity'),
    (12, 4, '-infinity', 'infinity')`;

const admin: Viewer = { userId: 1, role: 'admin', teamIds: null, repId: null };
const east: Viewer = { userId: 2, role: 'manager', teamIds: [2, 4], repId: null };
const west: Viewer = { userId: 3, role: 'manager', teamIds: [3], repId: null };
const nowhere: Viewer = { userId: 4, role: 'manager', teamIds: [], repId: null };
const ana: Viewer = { userId: 5, role: 'rep', teamIds: [], repId: 11 };
const unbound: Viewer = { userId: 6, role: 'rep', teamIds: [], repId: null };

(server ? describe : describe.skip)('ScopeService', () => {
  const name = `paceline_scope_${randomBytes(6).toString('hex')}`;
  let root: DataSource;
  let db: DataSource;
  let scope: ScopeService;

  beforeAll(async () => {
    root = await createDataSource(server, 2).initialize();
    await root.query(`CREATE DATABASE ${name}`);
    db = await createDataSource(
      Object.assign(new URL(server ?? ''), { pathname: `/${name}` }).href,
      2,
    ).initialize();
    await db.runMigrations();
    await db.query(SEED);
    scope = new ScopeService(db);
  }, 30_000);
  afterAll(async () => {
    await db.destroy();
    await root.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await root.destroy();
  });

  const missing = { code: 'not_found', message: 'Not found.', status: 404 };

  it('gives the visible teams, narrowed to a subtree', async () => {
    expect(await scope.visibleTeams(admin)).toBeNull();
    expect(await scope.visibleTeams(admin, 2)).toEqual([2, 4]);
    expect(await scope.visibleTeams(east)).toEqual([2, 4]);
    expect(await scope.visibleTeams(east, 4)).toEqual([4]);
    expect(await scope.visibleTeams(ana)).toEqual([]);
  });

  it.each([
    ['a foreign team', east, 3],
    ['the team above', east, 1],
    ['a team that is not there', east, 99],
    ['a team that is not there, for one who sees all', admin, 99],
    ['any team, for a rep', ana, 2],
    ['any team, for a manager without one', nowhere, 2],
  ])('does not find %s', async (_, viewer, teamId) => {
    await expect(scope.visibleTeams(viewer, teamId)).rejects.toMatchObject(missing);
  });

  it('knows a rep by the dated membership', async () => {
    const sees = (viewer: Viewer, repId: number, day?: string) =>
      scope.assertRep(viewer, repId, day).then(
        () => true,
        (error: unknown) => {
          expect(error).toMatchObject(missing);
          return false;
        },
      );
    expect([await sees(east, 11, '2026-03-09'), await sees(east, 11, '2026-03-10')]).toEqual([true, false]);
    expect([await sees(west, 11, '2026-03-09'), await sees(west, 11, '2026-03-10')]).toEqual([false, true]);
    expect([await sees(east, 11), await sees(west, 11), await sees(west, 12)]).toEqual([true, true, false]);
    expect([await sees(admin, 13), await sees(east, 13), await sees(admin, 99)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([await sees(ana, 11, '2026-01-01'), await sees(ana, 12), await sees(unbound, 11)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await sees(nowhere, 11)).toBe(false);
  });

  it('lists the visible reps and the days they are seen', async () => {
    expect(await scope.visibleReps(admin)).toEqual([11, 12, 13]);
    expect(await scope.visibleReps(east)).toEqual([11, 12]);
    expect(await scope.visibleReps(east, null, '2026-03-10')).toEqual([12]);
    expect(await scope.visibleReps(east, 4)).toEqual([12]);
    expect(await scope.visibleReps(ana)).toEqual([11]);
    expect(await scope.visibleReps(nowhere)).toEqual([]);
    expect(await scope.visibleDays(east, 11)).toEqual([{ from: null, to: '2026-03-10' }]);
    expect(await scope.visibleDays(west, 11)).toEqual([{ from: '2026-03-10', to: null }]);
    expect(await scope.visibleDays(ana, 11)).toBeNull();
    await expect(scope.visibleDays(west, 12)).rejects.toMatchObject(missing);
  });

  it('puts the same rule into a query of days', async () => {
    const days = async (viewer: Viewer) => {
      const { teamIds, repId } = await scope.scopeOf(viewer);
      const rows = await db.query<{ row: string }[]>(
        `SELECT r.rep || ' ' || to_char(r.day, 'DD') AS row
           FROM (VALUES (11, '2026-03-09'::date), (11, '2026-03-10'), (12, '2026-03-10'), (13, '2026-03-10')) AS r (rep, day)
          WHERE ${visibleDay('r.rep', 'r.day', '$1', '$2')} ORDER BY 1`,
        [teamIds, repId],
      );
      return rows.map(({ row }) => row);
    };
    expect(await days(admin)).toEqual(['11 09', '11 10', '12 10', '13 10']);
    expect(await days(east)).toEqual(['11 09', '12 10']);
    expect(await days(west)).toEqual(['11 10']);
    expect(await days(ana)).toEqual(['11 09', '11 10']);
    expect(await days(nowhere)).toEqual([]);
    expect(await days(unbound)).toEqual([]);
  });
});
