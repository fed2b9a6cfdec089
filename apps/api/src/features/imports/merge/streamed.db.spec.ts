import fc from 'fast-check';
import { testDatabaseUrl } from '../../../config/env.js';
import { type BenchEvent } from '../testing/bench-file.js';
import { FactsBench } from '../testing/facts-bench.js';
import { snapshot } from '../testing/snapshot.js';
import { MustBeStaged } from './facts-writer.js';

const server = testDatabaseUrl();
if (!server) process.stdout.write('Not run: streaming. Set TEST_DATABASE_URL to a PostgreSQL server.\n');

interface Activity {
  metrics: number[];
  rep: string;
  day: string;
  key: string;
}

/** Records of one or two events, or a marker; some of reps that nobody knows. */
const records: fc.Arbitrary<Activity[]> = fc.array(
  fc.record({
    metrics: fc.constantFrom([1], [1, 2], [6, 7], [5], [8], [0]),
    rep: fc.constantFrom('Ann', 'Bo', 'Zoë', 'Nobody', 'Nobody else'),
    day: fc.constantFrom('1999-12-31', '2026-03-01', '2026-03-02', '2026-11-23'),
    key: fc.constantFrom('call', 'é', 'a|b', "o'clock\t"),
  }),
  { minLength: 1, maxLength: 30 },
);

const eventsOf = (rows: Activity[]): BenchEvent[] =>
  rows.flatMap(({ metrics, rep, day, key }, at) =>
    metrics.map((metric) => ({
      key: `${key}${at}`,
      metric,
      rep,
      day,
      value: metric === 0 ? 0 : 1,
      line: at + 2,
    })),
  );

(server ? describe : describe.skip)('rows that go straight into the facts', () => {
  let bench: FactsBench;
  beforeAll(async () => {
    bench = await FactsBench.open(server ?? '');
  }, 60_000);
  afterAll(() => bench.close());
  beforeEach(() => bench.empty());

  const people = () =>
    bench.import({
      kind: 'roster',
      today: '2026-03-01',
      roster: ['Ann', 'Bo', 'Zoë'].map((name, at) => ({ line: at + 2, name, team: at ? 'East' : 'West' })),
    });
  const calls = (events: BenchEvent[], stream: boolean, repeats?: boolean) =>
    bench.import({ kind: 'activities', events, stream, repeats });
  const call = (key: string): BenchEvent => ({
    key,
    metric: 1,
    rep: 'Ann',
    day: '2026-03-02',
    value: 1,
    line: 2,
  });

  it('are the same facts as those that are staged first, and go without a trace', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (rows) => {
        const results = [];
        const ways = [{ stream: false }, { stream: false, repeats: false }, { stream: true, repeats: false }];
        for (const { stream, repeats } of ways) {
          await bench.empty();
          await people();
          const before = await snapshot(bench);
          const { id, outcome } = await calls(eventsOf(rows), stream, repeats);
          const names = outcome.unresolved.map(({ text, rows: n }) => `${text} ${n}`);
          results.push({ facts: await snapshot(bench), outcome: { ...outcome, unresolved: names } });
          await bench.undo(id);
          expect(await snapshot(bench)).toEqual(before);
        }
        expect(results[1]).toEqual(results[0]);
        expect(results[2]).toEqual(results[0]);
      }),
      { numRuns: 15 },
    );
  }, 300_000);

  it('have to be staged when two of them may be one record, and nothing of them is left', async () => {
    await people();
    const before = await snapshot(bench);
    await expect(calls([call('a'), call('b')], true, true)).rejects.toThrow(MustBeStaged);
    expect(await snapshot(bench)).toEqual(before);
  });

  it('have to be staged when the feed has records', async () => {
    await people();
    await calls([call('a')], true, false);
    const before = await snapshot(bench);
    await expect(calls([call('b')], true, false)).rejects.toThrow(MustBeStaged);
    expect(await snapshot(bench)).toEqual(before);
  });
});
