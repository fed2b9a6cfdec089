import { Client, signIn, ADMIN, startServer, type Answer, type TestServer } from '../support/index.js';

interface Import {
  id: number;
  groupId: number;
  status: string;
  kind: string | null;
  counts: Record<string, number> | null;
  effects: { metric: { key: string }; day: string | null; before: number; after: number }[];
  reading: { questions: { code: string; choices: { value: string }[] }[] };
  rejects: { line: number; column: string | null; code: string; message: string }[];
  rejectsTotal: number;
  unresolved: { aliasId: number; text: string; rows: number; suggestions: { id: number; name: string }[] }[];
  error: { code: string; message: string; line: number | null } | null;
  duplicateOf: number | null;
  undo: { removed: number; restored: number; kept: number } | null;
  canUndo: boolean;
}
interface Group {
  groupId: number;
  imports: Import[];
}

const ROSTER = `name,email,team,parent team
Ann Lee,ann@example.com,East,World
Bob Ray,bob@example.com,West,World
`;
const calls = (rows: string): string => `id,rep,type,date,outcome\n${rows}`;
const CALLS = calls(`c1,Ann Lee,call,2026-03-02,connected
c2,Ann Lee,call,2026-03-02,no answer
c3,Bob Ray,call,2026-03-03,connected
c4,Bobb Ray,call,2026-03-03,connected
c5,Ann Lee,call,not a day,connected
`);

describe('imports over HTTP', () => {
  let server: TestServer;
  let admin: Client;
  let manager: Client;

  const settled = async (groupId: number, client = admin): Promise<Import[]> => {
    for (const until = Date.now() + 30_000; Date.now() < until;) {
      const { body } = await client.get<Group>(`/api/imports/groups/${groupId}`);
      const busy = body.imports.some(({ status }) => ['received', 'reading', 'merging'].includes(status));
      if (!busy) return body.imports;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Group ${groupId} did not settle:\n${server.output()}`);
  };
  const upload = async (
    name: string,
    content: string | Uint8Array,
    fields = {},
    client = admin,
  ): Promise<Import> => {
    const answer = await client.upload<Group>('/api/imports', [{ name, content }], fields);
    expect(answer.status).toBe(202);
    const [only] = await settled(answer.body.groupId, client);
    if (!only) throw new Error('The upload made no import.');
    return only;
  };
  const commit = async (groupId: number, accept = 'valid', client = admin): Promise<Import[]> => {
    const answer = await client.post(`/api/imports/groups/${groupId}/commit`, { accept });
    expect(answer.status).toBe(202);
    return settled(groupId, client);
  };
  const total = async (metric: string): Promise<number> => {
    const { rows } = await server.db.query<{ total: number }>(
      `SELECT COALESCE(sum(d.sum), 0)::int AS total FROM daily_total d JOIN metric m ON m.id = d.metric_id WHERE m.key = $1`,
      [metric],
    );
    return rows[0]?.total ?? 0;
  };

  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server.url, ADMIN.email, ADMIN.password);
    const roster = await upload('roster.csv', ROSTER, { commit: 'true' });
    expect(roster).toMatchObject({ status: 'committed', kind: 'roster', counts: { new: 2 } });
    const { body: teams } = await admin.get<{ id: number; name: string }[]>('/api/teams');
    const teamId = teams.find(({ name }) => name === 'East')?.id;
    const account = {
      email: 'east@example.com',
      name: 'Eve East',
      role: 'manager',
      teamId,
      password: 'long enough words',
    };
    const made = await admin.post('/api/users', account);
    expect([made.status, made.text]).toEqual([201, expect.anything()]);
    manager = await signIn(server.url, account.email, account.password);
  }, 120_000);
  afterAll(async () => {
    await server.stop();
  });

  it('previews, commits what is valid, maps an unknown rep and takes it all back', async () => {
    const preview = await upload('calls.csv', CALLS);
    expect(preview).toMatchObject({ status: 'ready', kind: 'activities', rejectsTotal: 1 });
    expect(preview.counts).toMatchObject({
      rows: 5,
      new: 4,
      changed: 0,
      same: 0,
      rejected: 1,
      unresolved: 1,
    });
    expect(preview.rejects[0]).toMatchObject({ line: 6, column: 'date' });
    expect(
      preview.effects.find(({ metric, day }) => metric.key === 'calls_attempted' && day === null),
    ).toMatchObject({
      before: 0,
      after: 3,
    });
    expect(await total('calls_attempted')).toBe(0);
    expect(
      (await admin.post(`/api/imports/groups/${preview.groupId}/commit`, { accept: 'all' })).status,
    ).toBe(409);

    const [done] = await commit(preview.groupId);
    expect(done).toMatchObject({ status: 'committed', canUndo: true, counts: { new: 4 } });
    expect(await total('calls_attempted')).toBe(3);
    expect(await total('calls_connected')).toBe(2);

    const [name] = done?.unresolved ?? [];
    expect(name).toMatchObject({ text: 'Bobb Ray', rows: 1, suggestions: [{ name: 'Bob Ray' }] });
    const repId = name?.suggestions[0]?.id;
    const mapped = await admin.put<{ rep: { name: string } }>(`/api/aliases/${name?.aliasId}`, { repId });
    expect(mapped.body.rep.name).toBe('Bob Ray');
    expect(await total('calls_attempted')).toBe(4);
    expect((await admin.get<unknown[]>('/api/aliases')).body).toEqual([]);

    const again = await upload('calls.csv', CALLS);
    expect(again).toMatchObject({ status: 'committed', duplicateOf: preview.id, canUndo: false });
    const undone = await admin.delete<Import>(`/api/imports/${preview.id}`);
    expect(undone.body).toMatchObject({ status: 'undone', undo: { removed: 4, restored: 0, kept: 0 } });
    expect(await total('calls_attempted')).toBe(0);
    expect((await admin.delete(`/api/imports/${preview.id}`)).status).toBe(409);
  });

  it('gives the rejected rows back as a file', async () => {
    const bad = await upload(
      'bad.csv',
      calls('x1,Ann Lee,call,2026-03-02,connected\nx2,=cmd(),call,31/31/2026,"a ""b"""\n'),
    );
    const file = await admin.get(`/api/imports/${bad.id}/rejects.csv`);
    expect(file.headers.get('content-type')).toContain('text/csv');
    const [header, row] = file.text.split('\r\n');
    expect(header).toBe('id,rep,type,date,outcome,_line,_error');
    expect(row).toContain(`x2,'=cmd(),call,31/31/2026,"a ""b""",3,`);
  });

  it('asks for an ambiguous date order and reads on with the answer', async () => {
    const asked = await upload(
      'dates.csv',
      calls('d1,Ann Lee,call,03/04/2026,connected\nd2,Ann Lee,call,05/06/2026,connected\n'),
    );
    expect(asked).toMatchObject({ status: 'needs_answer', reading: { questions: [{ code: 'date_order' }] } });
    const answered = await admin.patch<Import>(`/api/imports/${asked.id}`, { dateOrder: 'dmy' });
    expect(answered.status).toBe(200);
    const [ready] = await settled(asked.groupId);
    expect(ready).toMatchObject({ status: 'ready', counts: { new: 2 } });
    expect(ready?.effects.find(({ day }) => day !== null)?.day).toBe('2026-06-05');
  });

  it.each([
    ['empty.csv', ''],
    ['page.csv', '<!doctype html><html><body>Sign in</body></html>'],
    ['book.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['binary.csv', Uint8Array.from({ length: 2000 }, (_, at) => (at * 7) % 251)],
  ])('refuses %s with a reason and stays up', async (name, content) => {
    const refused = await upload(name, content);
    expect(refused.status).toBe('failed');
    expect(refused.error?.message.length).toBeGreaterThan(20);
    expect((await admin.get('/health/ready')).status).toBe(200);
  });

  it('is committed once when two ask for it at the same moment', async () => {
    const one = await upload('race.csv', calls('r1,Ann Lee,call,2026-04-01,connected\n'));
    const path = `/api/imports/groups/${one.groupId}/commit`;
    const answers = await Promise.all([1, 2].map(() => admin.post(path, { accept: 'valid' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect((await settled(one.groupId))[0]).toMatchObject({ status: 'committed', counts: { new: 1 } });
    expect((await admin.delete(`/api/imports/${one.id}`)).status).toBe(200);
  });

  it('refuses an upload without a file', async () => {
    const answer = await admin.upload<{ code: string }>('/api/imports', []);
    expect([answer.status, answer.body.code]).toEqual([400, 'import.no_files']);
  });

  it('takes a whole group in the right order, whatever order it comes in', async () => {
    const answer = await admin.upload<Group>('/api/imports', [
      { name: 'more-calls.csv', content: calls('m1,Cy Dee,call,2026-03-04,connected\n') },
      { name: 'more-people.csv', content: 'name,email,team,parent team\nCy Dee,cy@example.com,West,World\n' },
    ]);
    const imports = await settled(answer.body.groupId);
    expect(imports.map(({ status, counts }) => [status, counts?.unresolved])).toEqual([
      ['ready', 0],
      ['ready', 0],
    ]);
    const done = await commit(answer.body.groupId);
    expect(done.map(({ status }) => status)).toEqual(['committed', 'committed']);
    for (const { id } of done) await admin.delete(`/api/imports/${id}`);
  });

  it("lets a manager write the own team's days only, and see own imports only", async () => {
    const foreign = await upload(
      'all.csv',
      calls('f1,Ann Lee,call,2026-03-02,connected\nf2,Bob Ray,call,2026-03-02,connected\n'),
      {},
      manager,
    );
    expect(foreign).toMatchObject({ status: 'ready', counts: { new: 1, rejected: 1 } });
    expect(foreign.rejects[0]).toMatchObject({ line: 3, code: 'scope.foreign_rep' });
    const file = await manager.get(`/api/imports/${foreign.id}/rejects.csv`);
    expect(file.text).toContain('f2,Bob Ray,call,2026-03-02,connected,3,');
    await commit(foreign.groupId, 'valid', manager);
    expect(await total('calls_attempted')).toBe(1);

    const other = await upload('admin.csv', calls('f1,Bob Ray,call,2026-03-05,connected\n'), {
      commit: 'true',
    });
    expect(other.status).toBe('committed');
    const taking = await upload('take.csv', calls('f1,Ann Lee,call,2026-03-05,connected\n'), {}, manager);
    expect(taking).toMatchObject({ counts: { new: 0, changed: 0, rejected: 1 } });
    for (const path of [
      `/api/imports/${other.id}`,
      `/api/imports/groups/${other.groupId}`,
      `/api/imports/${other.id}/rejects.csv`,
    ]) {
      expect((await manager.get(path)).status).toBe(404);
    }
    expect((await manager.delete(`/api/imports/${other.id}`)).status).toBe(404);
    const history: Answer<{ total: number }> = await manager.get('/api/imports');
    expect(history.body.total).toBe(2);
    expect((await new Client(server.url).get('/api/imports')).status).toBe(401);
  });
});
