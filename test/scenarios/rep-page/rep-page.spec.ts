import type { PlainMeasure } from '@paceline/metrics';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, createDatabase, runCli, signIn, startServer } from '../../support/index.js';
import type { Client, TestDatabase, TestServer } from '../../support/index.js';
import { anasRate, countAt, FILES, partsOf } from './company.js';

interface Explanation {
  key: string;
  inputs: { name: string; value: number | string | null; source: string | null }[];
  result: { value: number | string | null; reason: string | null };
}
interface Interval {
  low: number;
  high: number;
}
interface Pace {
  landing: { interval80: Interval; interval50: Interval; oddsText: string; confidence: string; text: string };
  days: { day: string; likely: { interval80: Interval; interval50: Interval } | null }[];
  math: Explanation[];
}
interface Gap {
  catchUp: Record<string, unknown> & { recoverable: PlainMeasure };
  split: {
    gap: number;
    parts: { kind: string; name: string; amount: number; actual: number | null; reference: number | null }[];
    reason: string | null;
    main: string | null;
    text: string;
    peers: { jobRole: string | null; reps: number };
  } | null;
  ways: { key: string; from: number; to: number | null; verdict: string | null; text: string }[] | null;
  math: Explanation[];
}

describe('the page of a rep', () => {
  let folder: string;
  let database: TestDatabase;
  let server: TestServer;
  let client: Client;
  let ids: Map<string, number>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paceline-rep-page-'));
    database = await createDatabase();
    for (const [name, text] of FILES) {
      await writeFile(join(folder, name), text);
      const run = await runCli(['import', join(folder, name)], { DATABASE_URL: database.url });
      if (run.code !== 0) throw new Error(`${name} could not be imported:\n${run.stdout}${run.stderr}`);
    }
    server = await startServer({ databaseUrl: database.url });
    client = await signIn(server.url, ADMIN.email, ADMIN.password);
    const reps = (await client.get<{ id: number; name: string }[]>('/api/reps')).body;
    ids = new Map(reps.map(({ id, name }) => [name, id]));
  }, 90_000);

  afterAll(async () => {
    await server?.stop();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const of = async <T>(name: string, what: 'pace' | 'gap', query: string): Promise<T> =>
    (await client.get<T>(`/api/reps/${ids.get(name)}/${what}?${query}`)).body;
  const JUNE = 'metric=meetings_held&period=2026-06&asOf=2026-06-12';
  const BOOKINGS = 'metric=bookings&period=2026-06';
  const mathOf = (math: readonly Explanation[], key: string) => math.find((one) => one.key === key)!;
  const input = (math: Explanation, name: string) => math.inputs.find((one) => one.name === name)!;

  it('says whether what is missing can be made up, and how often it was done', async () => {
    const { catchUp, math } = await of<Gap>('Ana', 'gap', JUNE);
    expect(catchUp).toMatchObject({
      verdict: 'stretch',
      reason: null,
      basis: 'days',
      need: 6,
      averaged: 1.6,
      usual: 3,
      best: 7,
      history: 31,
      met: 5,
      capacityLeft: 12,
      text: 'Needs 6 meetings a day; averaged 1.6. Best days reach 7.',
      reach: '5 of 31 own days reached it.',
    });
    expect(catchUp.recoverable.value).toBeCloseTo(52.8, 9);
    expect(mathOf(math, 'catchUp').result.value).toBe('Stretch');
    expect(input(mathOf(math, 'recoverable'), 'best').value).toBe(7);
  });

  it('splits a gap of meetings into calls and their rate', async () => {
    const { split, math } = await of<Gap>('Ana', 'gap', JUNE);
    const { role, rate } = anasRate();
    const [calls, conversion] = partsOf([
      [320, 40 / role],
      [rate, role],
    ]) as [number, number];
    expect([calls, conversion, 16 - 320 * rate].map(Math.round)).toEqual([-9, -6, -9]);
    expect(split).toMatchObject({ gap: -24, reason: null, main: 'calls_attempted' });
    expect(split?.parts.map(({ name, amount }) => [name, amount])).toEqual([
      ['calls', -9],
      ['call→meeting', -6],
      ['chance', -9],
    ]);
    expect(split?.parts[0]).toMatchObject({ actual: 320 });
    expect(split?.parts[0]?.reference).toBeCloseTo(40 / role, 6);
    expect(split?.parts[1]?.actual).toBeCloseTo(rate, 9);
    expect(split?.text).toBe('Mostly calls: −9 of −24 (320 against 430 that pace asks).');
    expect(split?.peers).toEqual({ jobRole: 'SDR', reps: 6 });
    const counted = mathOf(math, 'calls_attempted>meetings_held').inputs.slice(2);
    expect(counted.map(({ value, source }) => [value, source])).toEqual([
      [16, 'meetings_held'],
      [320, 'calls_attempted'],
    ]);
  });

  it('prices the ways to close by what the rest brings at present', async () => {
    const [{ ways }, pace] = await Promise.all([of<Gap>('Ana', 'gap', JUNE), of<Pace>('Ana', 'pace', JUNE)]);
    const rest = Number(mathOf(pace.math, 'restMean').result.value);
    const { rate } = anasRate();
    expect(rest).toBeGreaterThan(12);
    expect(rest).toBeLessThan(60);
    const way = (key: string) => ways?.find((one) => one.key === key);
    expect(ways).toHaveLength(2);
    expect(way('calls_attempted')?.from).toBe(32);
    expect(way('calls_attempted')?.to).toBeCloseTo(32 + (72 - rest) / rate / 12, 6);
    expect(way('calls_attempted')?.verdict).toBe('out_of_reach');
    expect(way('calls_attempted>meetings_held')?.to).toBeCloseTo((rate * 72) / rest, 9);
  });

  it('lands where a quota alone says, and shows the way there day by day', async () => {
    const { landing, days, math } = await of<Pace>(
      'Ana',
      'pace',
      'metric=meetings_held&period=2026-05&asOf=2026-05-15',
    );
    const steady = 45 + 900 / 26;
    expect(mathOf(math, 'steadyMean').result.value).toBeCloseTo(30, 9);
    expect(mathOf(math, 'steadyVariance').result.value).toBeCloseTo(steady, 9);
    // Even weeks make a changed level unlikely, but not impossible: a little wider.
    const variance = Number(mathOf(math, 'restVariance').result.value);
    expect(mathOf(math, 'restMean').result.value).toBeCloseTo(30, 9);
    expect(variance / steady).toBeGreaterThan(1);
    expect(variance / steady).toBeLessThan(1.01);
    const at = (p: number) => 33 + countAt(p, 30, variance);
    expect(landing).toMatchObject({
      interval80: { low: at(0.1), high: at(0.9) },
      interval50: { low: at(0.25), high: at(0.75) },
      oddsText: '1 in 2',
      confidence: 'estimate',
    });
    expect(landing.text).toBe(
      `Likely finish ${at(0.1)}–${at(0.9)} meetings (8 in 10); 1 in 2 chance. No history yet: estimated from the quota.`,
    );
    const likely = (day: string) => days.find((one) => one.day === `2026-05-${day}`)?.likely;
    expect(likely('14')).toBeNull();
    expect(likely('15')).toEqual({ interval80: { low: 33, high: 33 }, interval50: { low: 33, high: 33 } });
    // The week after brings half of the rest: M 15, S² 1.5 × 15 + (5/21)² × 63²/26.
    const half = 22.5 + 225 / 26;
    expect(likely('22')?.interval80).toEqual({
      low: 33 + countAt(0.1, 15, half),
      high: 33 + countAt(0.9, 15, half),
    });
    expect(likely('23')).toEqual(likely('22'));
    expect(likely('29')?.interval80).toEqual(landing.interval80);
    expect(likely('31')?.interval50).toEqual(landing.interval50);
  });

  it('explains expected, gap, need and quota by their inputs', async () => {
    const { math } = await of<Pace>('Ana', 'pace', JUNE);
    const result = (key: string) => mathOf(math, key).result.value;
    expect([result('quota'), result('gap'), result('gapToQuota'), result('requiredPerDay')]).toEqual([
      88, -24, 72, 6,
    ]);
    expect(result('expected')).toBeCloseTo(40, 9);
    expect(result('status')).toBe('Behind');
    expect(input(mathOf(math, 'progress'), 'working days gone').value).toBe(10);
    expect(input(mathOf(math, 'requiredPerDay'), 'working days left').value).toBe(12);
    expect(input(mathOf(math, 'gap'), 'actual')).toMatchObject({ value: 16, source: 'records' });
    expect(mathOf(math, 'quota').inputs).toEqual([
      { name: 'month 2026-06-01 to 2026-06-30', value: 88, unit: 'count', source: 'as_given' },
    ]);
  });

  it('splits a gap of bookings into deals opened, win rate, size, and a close that moved out', async () => {
    const { split } = await of<Gap>('Dora', 'gap', BOOKINGS);
    expect(split?.gap).toBe(-500_000);
    expect(split?.parts.map(({ name, amount }) => [name, amount])).toEqual([
      ['deals opened', -500_000],
      ['deal opened→deal', 0],
      ['average deal', 0],
      ['chance', 250_000],
      ['closes that moved out', -250_000],
    ]);
    expect(split?.parts.map(({ actual }) => actual).slice(0, 3)).toEqual([2, 0.5, 500_000]);
    expect(split?.parts[0]?.reference).toBeCloseTo(4, 9);
    expect(split?.peers).toEqual({ jobRole: 'AE', reps: 5 });
  });

  it('says why it cannot split, and leaves out what an earlier day cannot know', async () => {
    const { split, ways } = await of<Gap>('Dora', 'gap', `${BOOKINGS}&asOf=2026-06-03`);
    expect(split).toMatchObject({ reason: 'too_few_deals', main: null, text: 'Too few deals to split.' });
    expect(split?.parts).toMatchObject([{ kind: 'unsplit', amount: -300_000 }]);
    expect(ways?.every(({ to }) => to === null)).toBe(true);
  });

  it('has nothing to split in an activity, and no gap without a quota', async () => {
    const calls = await of<Gap>('Ana', 'gap', 'metric=calls_attempted&period=2026-06&asOf=2026-06-12');
    expect(calls).toMatchObject({ split: null, ways: null });
    expect(calls.catchUp).toMatchObject({ verdict: null, reason: 'no_quota', need: null, text: null });
    const none = await of<Gap>('Bea', 'gap', JUNE);
    expect(none.split).toBeNull();
  });

  it('answers for a rep who does not exist as for any foreign one', async () => {
    expect((await client.get(`/api/reps/999999/gap?${JUNE}`)).status).toBe(404);
  });
});
