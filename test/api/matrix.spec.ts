import { Client, startServer, type TestServer } from '../support/index.js';
import { call, routesOf, type Description, type Route, type Where } from './matrix/calls.js';
import { checksums } from './matrix/checksums.js';
import { ROUTES } from './matrix/routes.js';
import { idsOf, NORTH, SOUTH, tellsOf, type Ids } from './matrix/two-sides.js';
import { seedMatrix, VIEWERS, type Who } from './matrix/viewers.js';

const NOBODYS = 999_999;
const missing = Object.fromEntries(Object.keys(idsOf(NORTH)).map((key) => [key, NOBODYS])) as Ids;
const MALFORMED = ['0', '-1', 'abc', '1e3', '99999999999', '1 or 1=1', '7;8', '0x10'];

let server: TestServer;
let people: ReadonlyMap<string, Who>;
let routes: Route[];
let unknown: string[];
let before: Record<string, string>;

const person = (name: string): Who => people.get(name) as Who;
const own = (who: Who): Ids => idsOf(who.own ?? NORTH);
const isOpen = ({ row }: Route): boolean => row.roles === 'public';
const mayCall = ({ row }: Route, { role }: Who): boolean =>
  row.roles !== 'public' && row.roles.includes(role);
const allOwn = (who: Who): Where => ({ path: own(who), body: own(who) });

beforeAll(async () => {
  server = await startServer();
  people = await seedMatrix(server);
  const { body } = await new Client(server.url).get<Description>('/api/docs/openapi.json');
  ({ known: routes, unknown } = routesOf(body));
  before = await checksums(server.db);
}, 60_000);
afterAll(() => server.stop(), 60_000);

describe('every route of the API', () => {
  it('is in the table of who may call it', () => {
    expect(unknown).toEqual([]);
    const there = routes.map(({ key }) => key);
    expect(Object.keys(ROUTES).filter((key) => !there.includes(key))).toEqual([]);
  });

  it('sends strangers away, whatever they name', async () => {
    const stranger = { client: new Client(server.url) };
    const wrong: string[] = [];
    for (const route of routes.filter((each) => !isOpen(each))) {
      for (const path of [idsOf(NORTH), missing, 'abc'] as const) {
        const { status } = await call(stranger, route, { path, body: idsOf(NORTH) });
        if (status !== 401) wrong.push(`${route.key}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe.each(VIEWERS)('the %s', (name) => {
  it('is refused what the role may not call', async () => {
    const who = person(name);
    const wrong: string[] = [];
    for (const route of routes.filter((each) => !isOpen(each) && !mayCall(each, who))) {
      const { status } = await call(who, route, allOwn(who));
      if (status !== 403) wrong.push(`${route.key}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('gets the same "not found" for what is foreign, missing or no id at all', async () => {
    const who = person(name);
    const foreign = who.foreign === null ? [] : [idsOf(who.foreign)];
    const wrong: string[] = [];
    const expectNotFound = async (route: Route, what: string, where: Where) => {
      const { status, text } = await call(who, route, where);
      if (status !== 404 || text !== '{"code":"not_found","message":"Not found."}') {
        wrong.push(`${route.key} with ${what}: ${status} ${text.slice(0, 200)}`);
      }
    };
    for (const route of routes.filter((each) => mayCall(each, who))) {
      const { row } = route;
      if (row.path !== undefined) {
        for (const path of [...foreign, missing, ...MALFORMED]) {
          const what = typeof path === 'string' ? `id ${path}` : `id of ${JSON.stringify(row.path(path))}`;
          await expectNotFound(route, what, { ...allOwn(who), path });
        }
      }
      if (usesIds(row.body)) {
        for (const body of [...foreign, missing])
          await expectNotFound(route, 'foreign body', { ...allOwn(who), body });
      }
      for (const kind of route.narrowing) {
        for (const ids of [...foreign, missing]) {
          const query = { [kind]: kind === 'team' ? ids.team : ids.rep };
          await expectNotFound(route, `${kind}=${query[kind]}`, { ...allOwn(who), query });
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe.each(['manager', 'admin'])('a body of the %s', (name) => {
  it.each([
    'id',
    'user_id',
    'userId',
    'rep_id',
    'author_id',
    'import_id',
    'sample',
    'created_at',
    'surprise',
  ])('may not have a field that was not asked for: %s', async (field) => {
    const who = person(name);
    const wrong: string[] = [];
    for (const route of routes.filter((each) => mayCall(each, who) && each.row.body !== undefined)) {
      const asked = Object.keys(route.row.body?.(own(who)) as object);
      if (asked.includes(field)) continue;
      const { status, text } = await call(who, route, { ...allOwn(who), extra: { [field]: 1 } });
      if (status !== 400 || !text.includes('"request.invalid"')) {
        wrong.push(`${route.key}: ${status} ${text.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('after all these refusals', () => {
  it('not one row of any table has changed', async () => {
    expect(await checksums(server.db)).toEqual(before);
  });
});

describe.each(VIEWERS)('the own things of the %s', (name) => {
  it('are answered, and tell nothing of the other side', async () => {
    const who = person(name);
    const wrong: string[] = [];
    let heard = '';
    for (const route of routes.filter((each) => each.method === 'GET' && mayCall(each, who))) {
      const narrowed = route.narrowing.map((kind) => ({
        [kind]: kind === 'team' ? own(who).team : own(who).rep,
      }));
      for (const query of [{}, ...(who.role === 'rep' ? [] : narrowed)]) {
        const { status, text } = await call(who, route, { ...allOwn(who), query });
        heard += text;
        if (status !== (route.row.own?.[who.role] ?? 200))
          wrong.push(`${route.key}: ${status} ${text.slice(0, 200)}`);
        const told = who.foreign === null ? null : tellsOf(text, who.foreign);
        if (told !== null) wrong.push(`${route.key} tells "${told}"`);
      }
    }
    expect(wrong).toEqual([]);
    // The marks are there to be found: who may see a side does.
    for (const side of [NORTH, SOUTH]) {
      if (side !== who.foreign)
        expect([side.mark, tellsOf(heard, side)]).toEqual([side.mark, expect.any(String)]);
    }
  });
});

const usesIds = (body: ((ids: Ids) => unknown) | undefined): boolean =>
  body !== undefined && JSON.stringify(body(idsOf(NORTH))) !== JSON.stringify(body(idsOf(SOUTH)));
