import { join } from 'node:path';
import type { CalibrationCard } from '@paceline/metrics';
import { createDatabase, realData, runCli, type TestDatabase } from '../../support/index.js';
import { linearForecasts } from './played-again.js';

interface Result {
  closed: string[];
  points: number[];
  metrics: {
    metric: string;
    periods: string[];
    leftOut: { noQuota: number; incomplete: number; notForecast: number };
    card: CalibrationCard;
  }[];
}

const data = realData();
if (data === undefined)
  process.stdout.write('Skipped: the CRM data set is not there (../shared/data or PACELINE_TEST_DATA).\n');
const withData = data === undefined ? describe.skip : describe;

const MONTHS = ['2017-06', '2017-07', '2017-08', '2017-09', '2017-10', '2017-11', '2017-12'];
const ASKED = [
  'backtest',
  '--metric',
  'bookings',
  '--grain',
  'month',
  '--from',
  '2017-06',
  '--to',
  '2017-12',
];

withData('the odds of bookings, played again month by month from June to December 2017', () => {
  const folder = join(data ?? '', 'crm-sales-opportunities');
  let database: TestDatabase;
  let result: Result;
  const backtest = (...more: string[]) =>
    runCli([...ASKED, '--quota', 'synthetic', ...more], { DATABASE_URL: database.url });

  beforeAll(async () => {
    database = await createDatabase();
    const files = ['sales_teams.csv', 'sales_pipeline.csv'].map((name) => join(folder, name));
    const run = await runCli(['import', ...files], { DATABASE_URL: database.url });
    if (run.code !== 0) throw new Error(`The files could not be imported:\n${run.stdout}${run.stderr}`);
    const played = await backtest('--json');
    if (played.code !== 0) throw new Error(played.stderr);
    result = JSON.parse(played.stdout) as Result;
  }, 180_000);

  afterAll(() => database?.drop());

  it('forecasts each of the 30 reps who sold three times a month', () => {
    const [bookings, ...others] = result.metrics;
    expect(others).toEqual([]);
    expect(result).toMatchObject({ closed: MONTHS, points: [0.25, 0.5, 0.75] });
    expect(bookings).toMatchObject({ metric: 'bookings', periods: MONTHS });
    // Five of the 35 in the roster never won a deal: no month before brought them anything, in seven months.
    expect(bookings?.leftOut).toEqual({ noQuota: 35, incomplete: 0, notForecast: 0 });
    expect(bookings?.card).toMatchObject({ forecasts: 30 * 7 * 3, reps: 30 });
  });

  it('scores linear pace as the file itself does', () => {
    const lines = linearForecasts(join(folder, 'sales_pipeline.csv'), MONTHS, [0.25, 0.5, 0.75]);
    const card = result.metrics[0]!.card;
    expect(lines).toHaveLength(card.forecasts);
    expect(card.hits).toBe(lines.filter(({ hit }) => hit).length);
    const wrong = lines.filter(({ yes, hit }) => yes !== hit).length;
    expect(card.linearBrier).toBeCloseTo(wrong / lines.length, 12);
    expect(wrong).toBe(127);
  });

  it('has odds that are closer to what came than linear pace, for whichever reps are drawn', () => {
    const { brier, linearBrier, brierDifference, brierDifference80 } = result.metrics[0]!.card;
    expect(brier).toBeCloseTo(0.129, 3);
    expect(linearBrier).toBeCloseTo(0.202, 3);
    expect(brierDifference?.value).toBeCloseTo((brier ?? 0) - (linearBrier ?? 0), 12);
    expect(brierDifference?.high).toBeLessThan(-0.04);
    expect(brierDifference80?.high).toBeLessThan(brierDifference?.high ?? 0);
    expect(brierDifference80?.low).toBeGreaterThan(brierDifference?.low ?? 0);
  });

  it('has odds that mean what they say, and ranges that hold a little less than they claim', () => {
    const card = result.metrics[0]!.card;
    expect(card.calibrationError).toBeCloseTo(0.044, 3);
    expect(card.coverage50).toBeCloseTo(0.49, 2);
    expect(card.coverage80).toBeCloseTo(0.76, 2);
    expect(card.crps).toBeLessThan(0.65 * (card.linearCrps ?? 0));
    const said = card.said.reduce((sum, { count }) => sum + count, 0);
    expect(said + card.reached).toBe(card.forecasts);
  });

  it('says the same every time, also to people', async () => {
    const again = await backtest('--json');
    expect(JSON.parse(again.stdout)).toEqual(result);
    const { stdout } = await backtest();
    expect(stdout).toContain('630 forecasts of 30 reps in 7 periods');
    expect(stdout).toMatch(/^ {4}Brier score, odds +0\.129$/m);
    expect(stdout).toMatch(/^ {4}difference, 95% of draws +−0\.073 \(−0\.09\d to −0\.05\d\): odds better$/m);
  }, 60_000);

  it('plays nothing again where no quota was given', async () => {
    const { code, stdout } = await runCli(ASKED, { DATABASE_URL: database.url });
    expect(code).toBe(0);
    expect(stdout).toContain(
      'No forecast could be judged. Left out, a rep’s period each: 245 without a quota.'.replace('’', "'"),
    );
  }, 60_000);

  it.each([
    [['--grain', 'week'], '--grain must be month or quarter.'],
    [['--from', '2017-Q1'], '"2017-Q1" is no month.'],
    [['--from', '2017-12', '--to', '2017-06'], '--from must not be after --to.'],
  ])('says what is wrong with %j', async (args, why) => {
    const { code, stderr } = await runCli(['backtest', ...args], { DATABASE_URL: database.url });
    expect(code).toBe(1);
    expect(stderr).toContain(why);
  });
});
