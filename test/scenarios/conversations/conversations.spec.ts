import { fileURLToPath } from 'node:url';
import { ADMIN, createDatabase, runCli, signIn, startServer } from '../../support/index.js';
import type { Client, TestDatabase, TestServer } from '../../support/index.js';

interface Reach {
  repId: number;
  verdict: string | null;
  text: string | null;
  recoverable: { value: number | null; reason: string | null };
}
interface Conversations {
  asOf: string;
  conversations: {
    rep: { id: number; name: string };
    team: { name: string } | null;
    why: string;
    step: string | null;
    reach: Reach;
    split: string | null;
  }[];
  reach: Reach[];
}

const FILES = ['roster.csv', 'quotas.csv', 'calls.csv'];
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

describe('whom to talk to on Friday, June 19, see README.md', () => {
  let database: TestDatabase;
  let server: TestServer;
  let client: Client;
  const ask = async (query: string) =>
    (
      await client.get<Conversations>(
        `/api/today/conversations?metric=calls_attempted&period=2026-06${query}`,
      )
    ).body;

  beforeAll(async () => {
    database = await createDatabase();
    const run = await runCli(['import', ...FILES.map(here)], { DATABASE_URL: database.url });
    if (run.code !== 0) throw new Error(run.stdout + run.stderr);
    server = await startServer({ databaseUrl: database.url });
    client = await signIn(server.url, ADMIN.email, ADMIN.password);
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    await database?.drop();
  });

  it('begins with the largest part of a quota that can still be made up, by how reachable it is', async () => {
    const { asOf, conversations } = await ask('&asOf=2026-06-19');
    expect(asOf).toBe('2026-06-19');
    expect(conversations).toEqual([
      {
        rep: { id: expect.any(Number) as number, name: 'Ana' },
        team: { id: expect.any(Number) as number, name: 'North' },
        why: '14 calls behind pace.',
        step: 'Needs 7.7 calls a day; averaged 4.8.',
        reach: {
          repId: conversations[0]?.rep.id,
          verdict: 'stretch',
          text: '3 of 15 own days reached it.',
          recoverable: { value: expect.closeTo(20.4, 9) as number, reason: null },
        },
        split: null,
      },
      {
        rep: { id: expect.any(Number) as number, name: 'Cid' },
        team: { id: expect.any(Number) as number, name: 'South' },
        why: '24 calls behind pace.',
        step: 'Needs 13 calls a day; averaged 8.4.',
        reach: {
          repId: conversations[1]?.rep.id,
          verdict: 'out_of_reach',
          text: '0 of 15 own days reached it.',
          recoverable: { value: expect.closeTo(25.2, 9) as number, reason: null },
        },
        split: null,
      },
    ]);
  });

  it('says of everybody behind whether it is reachable, the furthest behind for the quota first', async () => {
    const { reach } = await ask('&asOf=2026-06-19');
    // Bob 30 of 264, Ana 13.9 of 126, Cid 24 of 220; Di is not behind.
    expect(reach.map(({ verdict }) => verdict)).toEqual(['out_of_reach', 'stretch', 'out_of_reach']);
  });

  it('looks at a team alone', async () => {
    const teams = (await client.get<{ id: number; name: string }[]>('/api/teams')).body;
    const south = teams.find(({ name }) => name === 'South')?.id;
    const { conversations, reach } = await ask(`&asOf=2026-06-19&team=${south}`);
    expect(conversations.map(({ rep }) => rep.name)).toEqual(['Cid']);
    expect(reach).toHaveLength(1);
  });

  it('has nobody to talk to when no day is left', async () => {
    expect((await ask('&asOf=2026-06-30')).conversations).toEqual([]);
  });
});
