import {
  mase,
  naive2Forecast,
  seasonalNaiveForecast,
  smape,
  thetaForecast,
  type Measure,
} from '@paceline/metrics';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { realData } from '../../support/index.js';

type Method = (values: readonly number[], season: number, horizon: number) => number[];

const data = realData();
if (data === undefined)
  process.stdout.write('Skipped: the time series are not there (../shared/data or PACELINE_TEST_DATA).\n');
const withData = data === undefined ? describe.skip : describe;
const folder = join(data ?? '', 'time-series');

const HOURS_A_DAY = 24;
const valueOf = (measure: Measure): number => (measure.ok ? measure.value : Number.NaN);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

withData('the M4 competition, 414 hourly series, 48 hours ahead', () => {
  let train: number[][];
  let test: number[][];

  beforeAll(() => {
    train = seriesOf('Hourly-train.csv');
    test = seriesOf('Hourly-test.csv');
  });

  function score(method: Method): { smape: number; mase: number } {
    const scores = train.map((history, index) => {
      const came = test[index] ?? [];
      const said = method(history, HOURS_A_DAY, came.length);
      return [valueOf(smape(came, said)), valueOf(mase(history, came, said, HOURS_A_DAY))] as const;
    });
    return { smape: mean(scores.map(([first]) => first)), mase: mean(scores.map(([, second]) => second)) };
  }

  it('gives the Theta method the figures the competition published for it', () => {
    const [theta, yardstick] = [score(thetaForecast), score(naive2Forecast)];
    const overall = (theta.smape / yardstick.smape + theta.mase / yardstick.mase) / 2;
    expect(train).toHaveLength(414);
    expect(Math.abs(theta.smape - 18.138)).toBeLessThan(0.005);
    expect(Math.abs(theta.mase - 2.455)).toBeLessThan(0.005);
    expect(Math.abs(overall - 1.006)).toBeLessThan(0.005);
  });
});

withData('airline passengers, 1949 to 1960', () => {
  let passengers: number[];

  beforeAll(() => {
    const file = join(folder, 'monthly-and-daily', 'monthly-airline-passengers.csv');
    const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
    passengers = lines.map((line) => Number(line.split(',')[1]));
  });

  /** The mean miss over every year ahead that could have been forecast, month by month, from three years on. */
  function miss(method: Method): number {
    const misses: number[] = [];
    for (let origin = 36; origin + 12 <= passengers.length; origin++) {
      const said = method(passengers.slice(0, origin), 12, 12);
      said.forEach((value, index) => misses.push(Math.abs(value - (passengers[origin + index] ?? 0))));
    }
    return mean(misses);
  }

  it('are forecast a fifth better by Theta than by repeating last year', () => {
    expect(passengers).toHaveLength(144);
    expect(miss(thetaForecast)).toBeLessThan(0.8 * miss(seasonalNaiveForecast));
  });
});

function seriesOf(file: string): number[][] {
  const lines = readFileSync(join(folder, 'm4', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1);
  return lines.map((line) =>
    line
      .split(',')
      .slice(1)
      .map((cell) => cell.replaceAll('"', ''))
      .filter((cell) => cell !== '' && cell !== 'NA')
      .map(Number),
  );
}
