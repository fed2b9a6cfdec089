import { ADMIN, Client, signIn, startServer, type TestServer } from '../support/index.js';

interface Session {
  user: { id: number; role: string; name: string };
  viewAs: {
    choices: { userId: number; name: string; role: string; team: string | null }[];
    actingAs: number | null;
  } | null;
  landing: string;
  teams: { name: string }[];
}

describe('viewing the sample company as one of its people', () => {
  let server: TestServer;
  let admin: Client;
  let managerId: number;
  let realId: number;
  const viewAs = (userId: number | null) => admin.post<Session>('/api/session/view-as', { userId });
  const setState = (state: string | null) =>
    state === null
      ? server.db.query("DELETE FROM setting WHERE key = 'sample'")
      : server.db.query("INSERT INTO setting VALUES ('sample', jsonb_build_object('state', $1::text))", [
          state,
        ]);

  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server.url, ADMIN.email, ADMIN.password);
    const teams = await server.db.query("INSERT INTO team (name) VALUES ('East'), ('West') RETURNING id");
    const [east, west] = teams.rows.map((row) => row.id as number);
    await server.db.query('INSERT INTO team_closure VALUES ($1, $1, 0), ($2, $2, 0)', [east, west]);
    const users = await server.db.query(
      `INSERT INTO app_user (email, name, role, team_id, sample) VALUES
         ('s@sample.test', 'Sample Manager', 'manager', $1, true), ('r@b.co', 'Real Manager', 'manager', $2, false)
       RETURNING id`,
      [east, west],
    );
    [managerId, realId] = users.rows.map((row) => row.id as number) as [number, number];
  });
  afterAll(() => server.stop());

  it('is refused without the sample', async () => {
    expect((await viewAs(managerId)).status).toBe(403);
    expect((await admin.get<Session>('/api/session')).body.viewAs).toBeNull();
  });

  it('gives exactly that person’s rights, under a new token, and back again', async () => {
    await setState('loaded');
    const before = (await admin.get<Session>('/api/session')).body;
    expect(before.viewAs).toEqual({
      choices: [{ userId: managerId, name: 'Sample Manager', role: 'manager', team: 'East' }],
      actingAs: null,
    });
    const acting = await viewAs(managerId);
    expect(acting.headers.getSetCookie()[0]).toMatch(/^paceline_session=[\w-]{43};/);
    expect(acting.body).toMatchObject({
      user: { id: managerId, role: 'manager' },
      viewAs: { actingAs: managerId },
      landing: '/today',
      teams: [{ name: 'East' }],
    });
    expect((await admin.get('/api/users')).status).toBe(403);
    expect((await admin.get<unknown[]>('/api/teams')).body).toHaveLength(1);
    expect((await viewAs(null)).body).toMatchObject({ user: { role: 'admin' }, viewAs: { actingAs: null } });
    expect((await admin.get('/api/users')).status).toBe(200);
  });

  it('reaches no real person, no missing one, and is for admins only', async () => {
    expect((await viewAs(realId)).status).toBe(404);
    expect((await viewAs(4711)).status).toBe(404);
    const made = await admin.post<{ oneTimePassword: string }>('/api/users', {
      email: 'ops@example.com',
      name: 'Ops',
      role: 'operations',
    });
    const operations = await signIn(server.url, 'ops@example.com', made.body.oneTimePassword);
    expect((await operations.post('/api/session/view-as', { userId: managerId })).status).toBe(403);
    expect((await operations.get<Session>('/api/session')).body.viewAs).toBeNull();
    expect((await new Client(server.url).post('/api/session/view-as', { userId: managerId })).status).toBe(
      401,
    );
  });
});
