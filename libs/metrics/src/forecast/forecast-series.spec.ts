import { randomNormal } from '../stats/random-normal.js';
import { seededRandom } from '../stats/seeded-random.js';
import { forecastSeries } from './forecast-series.js';

const quarterly = { season: 4, horizon: 2 };

/** Teams of different steadiness with a common season: each value is e to the season plus noise. */
function teams(next: () => number, count: number, periods: number): number[][] {
  const season = Array.from({ length: 4 }, () => 0.2 * randomNormal(next));
  return Array.from({ length: count }, (_, team) =>
    Array.from({ length: periods }, (_, at) => {
      const noise = (0.05 + 0.05 * team) * randomNormal(next);
      return 100 * (team + 1) * Math.exp((season[at % 4] ?? 0) + noise);
    }),
  );
}

it('holds in its ranges what comes about as often as it says, for steady and unsteady teams', () => {
  const next = seededRandom(20);
  const hits = { half: 0, likely: 0, steady: 0, count: 0 };
  for (let world = 0; world < 80; world++) {
    const all = teams(next, 4, 26);
    const said = forecastSeries(
      all.map((team) => team.slice(0, 24)),
      quarterly,
    );
    said.forEach((forecast, team) =>
      forecast?.steps.forEach(({ half, likely }, step) => {
        const came = all[team]?.[24 + step] ?? 0;
        hits.half += Number(half !== null && came >= half.low && came <= half.high);
        const inside = Number(likely !== null && came >= likely.low && came <= likely.high);
        hits.likely += inside;
        hits.steady += team === 0 ? inside : 0;
        hits.count++;
      }),
    );
  }
  expect(hits.count).toBe(640);
  expect(Math.abs(hits.half / hits.count - 0.5)).toBeLessThan(0.09);
  expect(Math.abs(hits.likely / hits.count - 0.8)).toBeLessThan(0.06);
  expect(Math.abs(hits.steady / 160 - 0.8)).toBeLessThan(0.1);
});
it('is confident from thirty past misses, its own and the others’ together', () => {
  const four = teams(seededRandom(1), 4, 16);
  expect(forecastSeries(four, quarterly)[0]?.steps[0]?.lowConfidence).toBe(false);
  expect(forecastSeries(four.slice(0, 1), quarterly)[0]?.steps[0]?.lowConfidence).toBe(true);
});
it('gives no range where nothing stands behind it', () => {
  const [forecast] = forecastSeries([[5, 6, 7]], { season: 1, horizon: 1 });
  expect(forecast?.steps[0]).toMatchObject({ half: null, likely: null, lowConfidence: true });
});
it('always holds its own expected value, and stays at zero or above where values did', () => {
  const [forecast] = forecastSeries([[9, 0, 14, 1, 0, 20, 3, 0, 8, 2, 0, 1]], { season: 1, horizon: 3 });
  for (const { expected, likely, half } of forecast?.steps ?? []) {
    expect(half?.low).toBeLessThanOrEqual(expected);
    expect(half?.high).toBeGreaterThanOrEqual(expected);
    expect(likely?.low).toBeGreaterThanOrEqual(0);
  }
});
it('adds up to totals where asked to', () => {
  const history = Array(12).fill(10) as number[];
  const steps = forecastSeries([history], { season: 1, horizon: 3, total: true })[0]?.steps ?? [];
  expect(steps.map(({ expected }) => Math.round(expected))).toEqual([10, 20, 30]);
});
it('lines up series of different lengths by their end', () => {
  const [long = [], short = []] = teams(seededRandom(4), 2, 16);
  const [, young] = forecastSeries([long, short.slice(8)], quarterly);
  const [, padded] = forecastSeries([long, [...Array<null>(8).fill(null), ...short.slice(8)]], quarterly);
  expect(young).toEqual(padded);
});
it('is null for a series without data, beside others that have some', () => {
  expect(
    forecastSeries(
      [
        [null, null],
        [1, 2],
      ],
      quarterly,
    )[0],
  ).toBeNull();
  expect(forecastSeries([[]], quarterly)).toEqual([null]);
  expect(forecastSeries([], quarterly)).toEqual([]);
});
