import { signIn, startServer, type TestServer } from '../support/index.js';
import { idsOf, NORTH, SOUTH } from './matrix/two-sides.js';
import { seedMatrix, type Who } from './matrix/viewers.js';

/** Ana of North goes to South on this day; her quota of March stays hers. */
const MOVE = '2026-03-16';
const NOT_FOUND = { status: 404, body: { code: 'not_found', message: 'Not found.' } };
const ana = idsOf(NORTH).rep;
const MARCH = 'metric=bookings&period=2026-03&asOf=2026-03-31';

interface Measure {
  value: number | null;
}
interface Pace {
  reading: { actual: Measure };
  days: { day: string; actual: number | null }[];
}

let server: TestServer;
let people: ReadonlyMap<string, Who>;
beforeAll(async () => {
  server = await startServer();
  people = await seedMatrix(server);
  await server.db.query(`
    UPDATE team_membership SET to_day = '${MOVE}' WHERE rep_id = ${ana};
    INSERT INTO team_membership VALUES (${ana}, ${idsOf(SOUTH).team}, '${MOVE}', 'infinity');
    DELETE FROM team_daily_total;
    INSERT INTO team_daily_total (team_id, metric_id, day, feed_id, n, sum)
      SELECT m.team_id, t.metric_id, t.day, t.feed_id, sum(t.n), sum(t.sum) FROM daily_total t
        JOIN team_membership m ON m.rep_id = t.rep_id AND m.from_day <= t.day AND t.day < m.to_day GROUP BY 1, 2, 3, 4`);
}, 60_000);
afterAll(() => server.stop(), 60_000);

const client = (name: string) => (people.get(name) as Who).client;
const north = () => client('manager');
const south = () => client('manager of another team');

/** What Ana booked on the days from `from` up to but without `to`, worked out by hand from the seed. */
async function booked(from: string, to: string): Promise<number> {
  const { rows } = await server.db.query<{ sum: string }>(
    'SELECT sum(sum) AS sum FROM daily_total WHERE rep_id = $1 AND metric_id = 12 AND day >= $2 AND day < $3',
    [ana, from, to],
  );
  return Number(rows[0]?.sum ?? 0);
}

it('an answer kept for an admin is not the rep’s, who may not be compared with a few colleagues', async () => {
  interface Facts {
    facts: { team: { value: number | null; reason: string | null } }[];
  }
  const teams = async (name: string) =>
    (await client(name).get<Facts>(`/api/reps/${ana}/pace?${MARCH}`)).body.facts.map(({ team }) => team);
  const asAdmin = await teams('admin');
  expect(asAdmin.length).toBeGreaterThan(0);
  expect(asAdmin.some(({ value }) => value !== null)).toBe(true);
  expect(await teams('rep')).toEqual(asAdmin.map(() => ({ value: null, reason: 'no_comparison' })));
  expect(await teams('admin')).toEqual(asAdmin);
});

describe('a rep who moves between teams', () => {
  it('is seen by each manager on the days in the own team: her records', async () => {
    const days = async (who: ReturnType<typeof north>) => {
      const query = 'metric=bookings&from=2026-03-01&to=2026-03-31';
      const { body } = await who.get<{ rows: { day: string }[] }>(`/api/reps/${ana}/records?${query}`);
      return body.rows.map(({ day }) => day).sort();
    };
    const [before, after] = [await days(north()), await days(south())];
    expect([before.length, before.at(-1)! < MOVE]).toEqual([10, true]);
    expect([after.length, after[0]! >= MOVE]).toEqual([12, true]);
    expect((await days(client('admin'))).length).toBe(22);
    expect((await days(client('rep'))).length).toBe(22);
  });

  it('is seen by each manager on the days in the own team: her pace', async () => {
    const [first, second] = [await booked('2026-03-01', MOVE), await booked(MOVE, '2026-04-01')];
    const actual = async (who: ReturnType<typeof north>) =>
      (await who.get<Pace>(`/api/reps/${ana}/pace?${MARCH}`)).body.reading.actual.value;
    expect(await actual(north())).toBe(first);
    expect(await actual(south())).toBe(second);
    expect(await actual(client('rep'))).toBe(first + second);
    expect(await actual(client('admin'))).toBe(first + second);
  });

  it('leaves what she did with the team she did it in', async () => {
    const team = async (who: ReturnType<typeof north>) =>
      (await who.get<{ teamReading: { actual: Measure } }>(`/api/today?${MARCH}`)).body.teamReading.actual
        .value ?? 0;
    const [a, b] = [await team(north()), await team(south())];
    const all = await client('admin').get<{ teamReading: { actual: Measure } }>(`/api/today?${MARCH}`);
    expect(a + b).toBe(all.body.teamReading.actual.value);
    expect(b - a).toBe(2 * (await booked(MOVE, '2026-04-01')));
  });

  it('is the new manager’s to write about; the old one looks back only', async () => {
    const note = { body: 'Welcome to the team.' };
    expect((await south().post(`/api/reps/${ana}/notes`, note)).status).toBe(201);
    expect(await north().post(`/api/reps/${ana}/notes`, note)).toMatchObject(NOT_FOUND);
    const quota = (period: string) => ({
      metric: 'bookings',
      changes: [{ type: 'rep', id: ana, periodKey: period, amount: 1_000_000 }],
      reason: 'Moved',
    });
    expect((await south().put('/api/quotas', quota('2026-04'))).status).toBe(200);
    expect(await north().put('/api/quotas', quota('2026-04'))).toMatchObject(NOT_FOUND);
    const { text } = await south().get(`/api/reps/${ana}/notes`);
    expect(text).not.toContain('private words');
  });
});

describe('what the next team asks of a rep who moved', () => {
  const YEAR = 'metric=bookings&period=2026';
  interface Grid {
    rows: {
      subject: { type: string; id: number };
      cells: { periodKey: string; amount: number | null }[];
    }[];
  }
  const april = async (who: ReturnType<typeof north>): Promise<number | null | undefined> => {
    const { body } = await who.get<Grid>(`/api/quotas?${YEAR}`);
    const row = body.rows.find(({ subject }) => subject.type === 'rep' && subject.id === ana);
    return row?.cells.find(({ periodKey }) => periodKey === '2026-04')?.amount;
  };
  const periods = async (who: ReturnType<typeof north>): Promise<string[]> => {
    const { body } = await who.get<{ periodKey: string }[]>(`/api/quotas/history?metric=bookings&rep=${ana}`);
    return body.map(({ periodKey }) => periodKey);
  };

  it('is not shown to the former manager, neither in the grid nor in its history', async () => {
    expect([await april(south()), await april(north())]).toEqual([1_000_000, null]);
    expect(await periods(south())).toContain('2026-04');
    expect(await periods(north())).not.toContain('2026-04');
  });

  it('leaves open deals with the team she is in now', async () => {
    await server.db.query(`
      INSERT INTO deal (feed_id, ext_key, import_id, line, alias_id, state, amount, expected_close_day)
      SELECT f.feed_id, 'open-1', i.id, 1, ${idsOf(NORTH).alias}, 'open', 500000, '2026-03-30'
      FROM feed_metric f, import i WHERE f.metric_id = 9 AND i.id = ${idsOf(NORTH).import}`);
    const pipeline = async (who: ReturnType<typeof north>) => {
      const { body } = await who.get<{ rows: { rep: { id: number }; reading: { actual: Measure } }[] }>(
        '/api/today?metric=open_pipeline&period=2026-03',
      );
      return body.rows.find(({ rep }) => rep.id === ana)?.reading.actual.value;
    };
    expect(await pipeline(north())).toBe(0);
    expect(await pipeline(south())).toBe(500_000);
  });
});

describe('teams', () => {
  it('are those at and below the own one, as if nothing were above', async () => {
    const { team, subteam } = idsOf(NORTH);
    expect((await north().get('/api/teams')).body).toEqual([
      { id: team, name: 'Zznorth team', parentId: null, depth: 0 },
      { id: subteam, name: 'Zznorth subteam', parentId: team, depth: 1 },
    ]);
    expect((await client('rep').get('/api/teams')).body).toEqual([]);
    expect((await client('leader of all').get<unknown[]>('/api/teams')).body).toHaveLength(5);
  });

  it('a manager moved to another team sees the other one from the next request on', async () => {
    const admin = client('admin');
    const made = await admin.post<{ user: { id: number }; oneTimePassword: string }>('/api/users', {
      email: 'wanderer@company.test',
      name: 'Wanderer',
      role: 'leader',
      teamId: idsOf(NORTH).team,
    });
    expect(made.status).toBe(201);
    const { id } = made.body.user;
    await admin.patch(`/api/users/${id}`, { teamId: idsOf(SOUTH).team });
    const again = await admin.patch<{ oneTimePassword: string }>(`/api/users/${id}`, { newPassword: true });
    const wanderer = await signIn(server.url, 'wanderer@company.test', again.body.oneTimePassword);
    const { text } = await wanderer.get('/api/teams');
    expect([text.includes(SOUTH.mark), text.includes(NORTH.mark)]).toEqual([true, false]);
    expect(await wanderer.get(`/api/today?team=${idsOf(NORTH).team}`)).toMatchObject(NOT_FOUND);
  });
});
