import { ADMIN, Client, runCli, signIn, startServer, type TestServer } from '../support/index.js';

interface Made {
  user: { id: number; role: string; active: boolean };
  oneTimePassword: string | null;
}

describe('accounts', () => {
  let server: TestServer;
  let admin: Client;
  let teamId: number;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server.url, ADMIN.email, ADMIN.password);
    const team = await server.db.query("INSERT INTO team (name) VALUES ('East') RETURNING id");
    teamId = team.rows[0].id as number;
    await server.db.query('INSERT INTO team_closure VALUES ($1, $1, 0)', [teamId]);
  });
  afterAll(() => server.stop());

  const ask = { name: 'Mia', role: 'manager' };

  it('are made by an admin, with a password that is shown once', async () => {
    const made = await admin.post<Made>('/api/users', { ...ask, email: 'mia@example.com', teamId });
    expect(made.status).toBe(201);
    const mia = await signIn(server.url, 'mia@example.com', made.body.oneTimePassword ?? '');
    expect((await mia.get('/api/teams')).body).toEqual([
      { id: teamId, name: 'East', parentId: null, depth: 0 },
    ]);
    expect((await mia.get('/api/users')).status).toBe(403);
    expect((await admin.get('/api/users')).text).not.toContain(made.body.oneTimePassword);
    expect((await admin.get('/api/audit?action=user.create')).text).not.toContain(made.body.oneTimePassword);
  });

  it.each([
    [{ ...ask, email: 'x@example.com' }, 'user.needs_team'],
    [{ ...ask, email: 'x@example.com', role: 'rep' }, 'user.needs_rep'],
    [{ ...ask, email: 'x@example.com', teamId: 4711 }, 'user.unknown_team'],
    [{ ...ask, email: 'x@example.com', role: 'admin', password: 'password1' }, 'auth.weak_password'],
    [{ ...ask, email: 'no address', role: 'admin' }, 'request.invalid'],
    [{ ...ask, email: 'x@example.com', role: 'king' }, 'request.invalid'],
  ])('are refused for %j: %s', async (request, code) => {
    const answer = await admin.post('/api/users', request);
    expect([answer.status, answer.body]).toMatchObject([400, { code }]);
  });

  it('are one per e-mail, whatever its case', async () => {
    const answer = await admin.post('/api/users', { email: 'ADMIN@example.com', name: 'A', role: 'admin' });
    expect([answer.status, answer.body]).toMatchObject([409, { code: 'user.email_taken' }]);
  });

  it.each(['id', 'password_hash', 'passwordHash', 'sample', 'created_at', 'active'])(
    'take no field that is not asked for: %s',
    async (field) => {
      const answer = await admin.post('/api/users', { ...ask, email: 'y@example.com', teamId, [field]: 1 });
      expect([answer.status, answer.body]).toMatchObject([400, { code: 'request.invalid' }]);
      expect((await server.db.query("SELECT 1 FROM app_user WHERE email = 'y@example.com'")).rows).toEqual(
        [],
      );
    },
  );

  it('keep one admin at least', async () => {
    const [me] = (await admin.get<{ id: number }[]>('/api/users')).body;
    for (const change of [{ role: 'leader' }, { active: false }]) {
      const answer = await admin.patch(`/api/users/${me?.id}`, change);
      expect([answer.status, answer.body]).toMatchObject([409, { code: 'user.last_admin' }]);
    }
    expect((await admin.patch('/api/users/4711', { active: false })).status).toBe(404);
  });

  it('are made on the command line beside the running server', async () => {
    const env = { DATABASE_URL: server.databaseUrl };
    const run = await runCli(
      ['user', 'add', 'jo.lee@example.com', '--role', 'manager', '--team', 'east'],
      env,
    );
    expect([run.code, run.stderr]).toEqual([0, '']);
    const password = /shown this once: (\S+)/.exec(run.stdout)?.[1] ?? '';
    const jo = await signIn(server.url, 'jo.lee@example.com', password);
    expect((await jo.get('/api/session')).body).toMatchObject({
      user: { name: 'Jo Lee', role: 'manager', teamId },
      landing: '/today',
      teams: [{ name: 'East' }],
    });
    const unknown = await runCli(
      ['user', 'add', 'x@example.com', '--role', 'manager', '--team', 'West'],
      env,
    );
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('There is no team "West"')]);
  });

  it('leave a trace in the audit log', async () => {
    const { body } = await admin.get<{ total: number; rows: { action: string; userName: string | null }[] }>(
      '/api/audit',
    );
    const actions = body.rows.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['user.create', 'session.open', 'setup.done']));
  });
});

describe('settings', () => {
  let server: TestServer;
  let admin: Client;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server.url, ADMIN.email, ADMIN.password);
  });
  afterAll(() => server.stop());

  it('begin with defaults, change one by one, and show in the session', async () => {
    expect((await admin.get('/api/settings')).body).toMatchObject({
      currency: 'USD',
      workingWeekdays: [1, 2, 3, 4, 5],
    });
    const vision = {
      text: 'Ten million by December',
      metric: 'bookings',
      amount: 1_000_000_000,
      period: '2026',
    };
    const changed = await admin.put('/api/settings', { vision, workingWeekdays: [7, 1, 2, 3, 4] });
    expect(changed.body).toMatchObject({ vision, workingWeekdays: [1, 2, 3, 4, 7], currency: 'USD' });
    expect((await admin.get('/api/session')).body).toMatchObject({
      organisation: { vision: 'Ten million by December', currency: 'USD' },
    });
    expect((await admin.put('/api/settings', { vision: null })).body).toMatchObject({ vision: null });
  });

  it.each([
    [{ currency: 'dollars' }, /currency must be a currency code/],
    [{ zone: 'Mars/Olympus' }, /zone must be a time zone/],
    [{ locale: '!!' }, /locale must be a locale/],
    [{ fiscalStartMonth: 13 }, /fiscalStartMonth/],
    [{ weeks: { pattern: '4-4-4', endsOn: 6, rule: 'last' } }, /pattern/],
    [{ weeks: { pattern: '4-4-5', endsOn: 0, rule: 'last' } }, /endsOn/],
    [{ yearNamedAfter: 'middle' }, /yearNamedAfter/],
    [{ quotaPolicy: { ramp: [1.5], hires: 'days', cutOffDay: 15, reliefAfter: null } }, /ramp/],
    [{ quotaPolicy: { ramp: [], hires: 'never', cutOffDay: 15, reliefAfter: null } }, /hires/],
    [{ workingWeekdays: [] }, /workingWeekdays/],
    [{ workingWeekdays: [1, 1] }, /workingWeekdays/],
    [{ thresholds: { ahead: 0.9, onPace: 0.95, watch: 0.9 } }, /must rise/],
    [{ vision: { text: 'x', metric: 'happiness' } }, /no metric "happiness"/],
    [{ sample: { state: 'loaded' } }, /not a field/],
    [{ currency: null }, /currency/],
  ])('refuse %j', async (change, message) => {
    const { status, body } = await admin.put<{ message: string }>('/api/settings', change);
    expect([status, body.message]).toEqual([400, expect.stringMatching(message)]);
  });
});
