import { forecastRecord } from '../forecast/forecast-record.js';
import { forecastSeries } from '../forecast/forecast-series.js';
import { pointForecast } from '../forecast/point-forecast.js';
import { trendClaim } from '../trends/trend-claim.js';
import { recordSentence } from './record-sentence.js';
import { trendSentence } from './trend-sentence.js';

// The worked examples of docs/concepts/forecast.md and docs/concepts/trends.md.
const formatting = { locale: 'en-US', currency: 'USD' };
/** Three years of quarters: the same season each year, and a tenth more. */
const quarters = [80, 90, 100, 130, 88, 99, 110, 143, 97, 109, 121, 157];

it('forecasts the next four quarters: the season put back on a level that drifts by half its slope', () => {
  const { method, values } = pointForecast(quarters, 4, 4) ?? { method: '', values: [] };
  expect(method).toBe('theta');
  expect(values.map((value) => Math.round(value))).toEqual([105, 116, 127, 164]);
});
it('repeats the year before with less than two years, and says the level with less than one', () => {
  expect(pointForecast(quarters.slice(0, 6), 4, 2)).toEqual({ method: 'seasonal_naive', values: [100, 130] });
  expect(pointForecast([10, 10, 10], 4, 1)).toMatchObject({ method: 'level', values: [10] });
});
it('takes its ranges from its own misses, and keeps its own record', () => {
  const [forecast] = forecastSeries([quarters], { season: 4, horizon: 1 });
  const [next] = forecast?.steps ?? [];
  expect(next?.outcomes).toHaveLength(10);
  expect(next?.lowConfidence).toBe(true);
  const record = forecastRecord([quarters], 0, { season: 4, periods: 4 });
  expect(record.entries.map(({ expected, actual }) => [Math.round(expected), actual])).toEqual([
    [96, 97],
    [107, 109],
    [119, 121],
    [156, 157],
  ]);
  expect(recordSentence(record, 'quarter', formatting)).toBe(
    '4 of the last 4 quarters ended inside the 8-in-10 range; missed by 1% on average.',
  );
});
it('claims 2% a month of two years that grow by 2% a month', () => {
  const months = Array.from({ length: 24 }, (_, month) => 100 * 1.02 ** month);
  const claim = trendClaim(months, { over: 1, seed: 1 });
  expect(trendSentence(claim, { grain: 'month', closed: 24, unit: 'count' }, formatting)).toBe(
    'Rising by 2% a month (8 in 10), season and short months taken out.',
  );
});
