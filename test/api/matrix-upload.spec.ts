import { setTimeout as sleep } from 'node:timers/promises';
import { startServer, type TestServer } from '../support/index.js';
import { checksums } from './matrix/checksums.js';
import { idsOf, NORTH, SOUTH } from './matrix/two-sides.js';
import { seedMatrix, type Who } from './matrix/viewers.js';

interface Import {
  id: number;
  status: string;
  counts: Record<string, number> | null;
  rejects: { line: number; code: string }[];
  error: { message: string } | null;
}
interface Group {
  groupId: number;
  imports: Import[];
}

/** What a file of one side may not touch on the other. Imports and their rejects are the uploader's own words. */
const FACTS = [
  'absence',
  'daily_total',
  'deal',
  'deal_version',
  'event',
  'quota',
  'quota_revision',
  'rep',
  'rep_revision',
  'rep_role',
  'team',
  'team_daily_total',
  'team_membership',
];

let server: TestServer;
let people: ReadonlyMap<string, Who>;
beforeAll(async () => {
  server = await startServer();
  people = await seedMatrix(server);
}, 60_000);
afterAll(() => server.stop(), 60_000);

const person = (name: string): Who => people.get(name) as Who;

async function southFacts(): Promise<unknown> {
  const pattern = `${SOUTH.mark}|${String(SOUTH.base).slice(0, 5)}`;
  const all = await checksums(server.db, pattern);
  return Object.fromEntries(FACTS.map((table) => [table, all[table]]));
}

async function upload(
  who: Who,
  name: string,
  lines: string[],
  fields: Record<string, string> = {},
): Promise<Import> {
  const files = [{ name, content: `${lines.join('\n')}\n` }];
  const sent = await who.client.upload<Group>('/api/imports', files, {
    source: 'CRM',
    commit: 'true',
    ...fields,
  });
  expect([sent.status, sent.text]).toEqual([202, expect.any(String)]);
  for (let n = 0; n < 200; n += 1) {
    const { body } = await who.client.get<Group>(`/api/imports/groups/${sent.body.groupId}`);
    const [only] = body.imports;
    if (only !== undefined && !['received', 'reading', 'merging'].includes(only.status)) {
      if (only.status !== 'ready') return only;
      await who.client.post(`/api/imports/groups/${sent.body.groupId}/commit`, { accept: 'valid' });
    }
    await sleep(50);
  }
  throw new Error(`${name} did not come to an end.`);
}

const OWN = `${NORTH.mark} Ana`;
const FOREIGN = `${SOUTH.mark} Ana`;
const southKey = (metric: number): string => `${idsOf(SOUTH).alias}-2026-03-02-${metric}`;

const FILES: [kind: string, lines: string[]][] = [
  [
    'activities',
    ['Activity ID,Type,Owner,Date', `n1,Call,${OWN},2026-03-04`, `n2,Call,${FOREIGN},2026-03-04`],
  ],
  [
    'activities',
    ['Activity ID,Type,Owner,Date', `n3,Call,${OWN},2026-03-05`, `${southKey(1)},Call,${OWN},2026-03-04`],
  ],
  ['daily_totals', ['Rep,Date,Calls', `${OWN},2026-03-06,4`, `${FOREIGN},2026-03-06,400`]],
  [
    'deals',
    [
      'Deal ID,Deal Name,Owner,Stage,Amount,Create Date,Close Date',
      `d1,Ours,${OWN},Closed Won,1000,2026-03-01,2026-03-05`,
      `d2,Theirs,${FOREIGN},Closed Won,1000,2026-03-01,2026-03-05`,
    ],
  ],
  [
    'deals',
    [
      'Deal ID,Deal Name,Owner,Stage,Amount,Create Date,Close Date',
      `d3,Ours,${OWN},Closed Won,1000,2026-03-01,2026-03-05`,
      `${southKey(12)},Taken over,${OWN},Closed Won,1000,2026-03-01,2026-03-05`,
    ],
  ],
  ['quotas', ['Rep,Metric,Period,Quota', `${OWN},bookings,2026-03,12000`, `${FOREIGN},bookings,2026-03,1`]],
  [
    'roster',
    [
      'Name,Email,Team',
      `${OWN},ana@${NORTH.mark}.test,${NORTH.mark} team`,
      `${FOREIGN},ana@${SOUTH.mark}.test,${NORTH.mark} team`,
    ],
  ],
  [
    'calendar',
    [
      'Type,Rep,Start,End',
      `absence,${OWN},2026-04-01,2026-04-02`,
      `absence,${FOREIGN},2026-03-02,2026-03-31`,
    ],
  ],
];

describe('a file of a manager', () => {
  it.each(FILES)('of %s writes the own rep and leaves the foreign one alone', async (kind, lines) => {
    const before = await southFacts();
    const done = await upload(person('manager'), `${kind}.csv`, lines, { kind });
    expect(done).toMatchObject({ status: 'committed', error: null });
    expect(await southFacts()).toEqual(before);
    // Line 3 is refused as the manager's to write; line 2 is in.
    expect(done.rejects.map(({ line }) => line)).toEqual([3]);
    expect(done.counts).toMatchObject({ rejected: 1 });
    const undone = await person('manager').client.delete<Import>(`/api/imports/${done.id}`);
    expect([undone.status, undone.body.status]).toEqual([200, 'undone']);
    expect(await southFacts()).toEqual(before);
  });

  it('is not found by the manager of another team, who cannot undo it either', async () => {
    const [, lines] = FILES[0] as [string, string[]];
    const done = await upload(person('manager'), 'again.csv', [
      ...lines.slice(0, 2),
      `n9,Call,${OWN},2026-03-09`,
    ]);
    const other = person('manager of another team').client;
    for (const answer of [
      await other.get(`/api/imports/${done.id}`),
      await other.get(`/api/imports/${done.id}/rejects.csv`),
      await other.delete(`/api/imports/${done.id}`),
    ]) {
      expect([answer.status, answer.body]).toEqual([404, { code: 'not_found', message: 'Not found.' }]);
    }
    expect((await other.get('/api/imports')).text).not.toContain('again.csv');
  });

  it('is refused from a rep', async () => {
    const answer = await person('rep').client.upload('/api/imports', [
      { name: 'a.csv', content: 'a,b\n1,2\n' },
    ]);
    expect(answer.status).toBe(403);
  });
});
