import { Client, startServer, type TestServer } from '../support/index.js';
import { call, routesOf, type Description, type Route } from './matrix/calls.js';
import { checksums } from './matrix/checksums.js';
import { idsOf, NORTH, SOUTH, tellsOf, type Side } from './matrix/two-sides.js';
import { seedMatrix, type Who } from './matrix/viewers.js';

let server: TestServer;
let people: ReadonlyMap<string, Who>;
let routes: Route[];

beforeAll(async () => {
  server = await startServer();
  people = await seedMatrix(server);
  const { body } = await new Client(server.url).get<Description>('/api/docs/openapi.json');
  ({ known: routes } = routesOf(body));
}, 60_000);
afterAll(() => server.stop(), 60_000);

const person = (name: string): Who => people.get(name) as Who;

/** Everything that somebody can read of the own things, by route. */
async function allAnswers(who: Who): Promise<Record<string, string>> {
  const ids = idsOf(who.own ?? NORTH);
  const answers: Record<string, string> = {};
  for (const route of routes.filter(({ method, row }) => method === 'GET' && row.roles !== 'public')) {
    answers[route.key] = (await call(who, route, { path: ids, body: ids })).text;
  }
  return answers;
}

/** South has a wild day: other numbers, other names, more days, another rep, a closed flag. */
const TURMOIL = (ids: ReturnType<typeof idsOf>): string => `
  UPDATE daily_total SET sum = sum * 7 + 3, n = n + 1 WHERE rep_id IN (${ids.rep}, ${ids.otherRep});
  UPDATE team_daily_total SET sum = sum * 7 + 3 WHERE team_id IN (${ids.team}, ${ids.subteam});
  UPDATE event SET value = value * 7 + 3 WHERE alias_id IN (${ids.alias}, ${ids.otherAlias}, ${ids.unresolved});
  UPDATE feed_coverage SET to_day = '2026-06-30' WHERE team_id IN (${ids.team}, ${ids.subteam});
  UPDATE quota SET amount = amount * 3 WHERE rep_id IN (${ids.rep}, ${ids.otherRep});
  UPDATE quota_revision SET amount = amount * 3 WHERE rep_id IN (${ids.rep}, ${ids.otherRep});
  UPDATE rep SET name = name || ' renamed' WHERE id = ${ids.rep};
  WITH somebody AS (INSERT INTO rep (name) VALUES ('Somebody new') RETURNING id)
    INSERT INTO team_membership (rep_id, team_id, from_day) SELECT id, ${ids.team}, '-infinity' FROM somebody;
  INSERT INTO absence (rep_id, from_day, to_day, seq) VALUES (${ids.rep}, '2026-03-01', '2026-03-31', 1);
  UPDATE flag SET state = 'closed', closed_day = '2026-03-21' WHERE rep_id = ${ids.rep};
  UPDATE import SET committed_at = now() + interval '1 hour', from_day = '2025-01-01' WHERE id = ${ids.import};
  UPDATE data_version SET version = version + 1`;

describe('what happens on one side', () => {
  it.each(['rep', 'manager', 'leader of one side'])(
    'changes nothing that the %s of the other reads',
    async (name) => {
      const who = person(name);
      const before = await allAnswers(who);
      const control = person('manager of another team');
      const theirs = await allAnswers(control);
      await server.db.query(TURMOIL(idsOf(SOUTH)));
      expect(await allAnswers(who)).toEqual(before);
      // The turmoil is real: the manager on that side sees it.
      expect(await allAnswers(control)).not.toEqual(theirs);
    },
  );
});

describe.each(['manager', 'manager of another team', 'admin'])('what the %s does', (name) => {
  it('is done to the own things, and tells and touches nothing of the other side', async () => {
    const who = person(name);
    const ids = idsOf(who.own ?? SOUTH);
    const wrong: string[] = [];
    for (const route of routes.filter(({ method, row }) => method !== 'GET' && isFor(who, row.roles))) {
      const foreign = who.foreign === null ? null : await rowsOf(who.foreign);
      const { status, text } = await call(who, route, { path: ids, body: ids });
      const expected = route.row.own?.[who.role] ?? 200;
      const right = expected === 200 ? status >= 200 && status < 300 : status === expected;
      if (!right) wrong.push(`${route.key}: ${status} ${text.slice(0, 200)}`);
      const told = who.foreign === null ? null : tellsOf(text, who.foreign);
      if (told !== null) wrong.push(`${route.key} tells "${told}"`);
      if (who.foreign !== null) expect([route.key, await rowsOf(who.foreign)]).toEqual([route.key, foreign]);
    }
    await importsAtRest();
    expect(wrong).toEqual([]);
  });
});

/** Answering for an import has it read by a job: what that writes must not be taken for the next person's doing. */
async function importsAtRest(): Promise<void> {
  const inWork = `SELECT 1 FROM import WHERE status IN ('received', 'reading', 'merging')`;
  while ((await server.db.query(inWork)).rows.length > 0) await new Promise((done) => setTimeout(done, 50));
}

/** The admin does what only an admin may; the managers the rest, each with their own. */
const isFor = ({ role }: Who, roles: readonly string[] | 'public'): boolean =>
  roles !== 'public' && roles.includes(role) && (role !== 'admin' || roles.length === 1);

/** The rows of a side, table by table, that carry its mark or one of its ids. Flags and fits are made by a job, for all. */
async function rowsOf(side: Side): Promise<Record<string, string>> {
  const {
    flag,
    model_fit: fits,
    ...tables
  } = await checksums(server.db, `${side.mark}|${String(side.base).slice(0, 5)}`);
  expect([flag, fits]).not.toContain(undefined);
  return tables;
}
