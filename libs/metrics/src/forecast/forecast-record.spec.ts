import { forecastRecord } from './forecast-record.js';
import { forecastSeries } from './forecast-series.js';

const steady = [100, 102, 99, 101, 100, 98, 103, 100, 101, 99, 102, 100, 97, 101, 100, 102];
const settings = { season: 1, periods: 6 };

it('holds what was said before each period against what came', () => {
  const { entries, inside, share, averageMiss } = forecastRecord([steady], 0, settings);
  expect(entries.map(({ index }) => index)).toEqual([10, 11, 12, 13, 14, 15]);
  expect(entries.map(({ actual }) => actual)).toEqual(steady.slice(10));
  expect(entries.filter((entry) => entry.inside)).toHaveLength(inside);
  expect(share).toEqual({ ok: true, value: inside / 6 });
  expect(averageMiss.ok && averageMiss.value).toBeLessThan(0.03);
});
it('says exactly what a forecast made at the time said', () => {
  const { entries } = forecastRecord([steady, [...steady].reverse()], 0, settings);
  const then = [steady, [...steady].reverse()].map((series) => series.slice(0, 12));
  const [forecast] = forecastSeries(then, { season: 1, horizon: 1 });
  const entry = entries.find(({ index }) => index === 12);
  expect(entry?.expected).toBe(forecast?.steps[0]?.expected);
  expect(entry?.likely).toEqual(forecast?.steps[0]?.likely);
});
it('owns up to a surprise', () => {
  const { entries, inside } = forecastRecord([[...steady, 160]], 0, settings);
  expect(entries.at(-1)).toMatchObject({ actual: 160, inside: false });
  expect(inside).toBeLessThan(entries.length);
});
it('leaves out periods without data and those it could say nothing of', () => {
  expect(forecastRecord([[...steady, null]], 0, settings).entries).toHaveLength(5);
  expect(forecastRecord([[1, 2, 3, 4]], 0, settings)).toMatchObject({
    entries: [],
    share: { ok: false, reason: 'nothing_yet' },
    averageMiss: { ok: false, reason: 'nothing_yet' },
  });
  expect(forecastRecord([], 0, settings).entries).toEqual([]);
});
it('looks at each series by its own calendar when one began later', () => {
  const [young] = [steady.slice(4)];
  const { entries } = forecastRecord([steady, young ?? []], 1, { season: 1, periods: 2 });
  expect(entries.map(({ index }) => index)).toEqual([10, 11]);
});
