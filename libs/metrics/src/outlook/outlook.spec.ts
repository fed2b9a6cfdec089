import type { ForecastStep } from '../forecast/forecast.js';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { changeSentence } from './change-sentence.js';
import { forecastMethodText } from './forecast-method-text.js';
import { outlookSeason } from './outlook-season.js';
import { recordSentence } from './record-sentence.js';
import { stepSentence } from './step-sentence.js';
import { trendSentence } from './trend-sentence.js';

const formatting = { locale: 'en-US', currency: 'USD', year: 2026 };
const step = (misses: number): ForecastStep => ({
  expected: 10,
  half: { low: 9, high: 11 },
  likely: misses < 5 ? null : { low: 8, high: 12 },
  lowConfidence: misses < 30,
  outcomes: Array<number>(misses).fill(10),
});

describe('how a forecast was made', () => {
  const of = (method: 'theta' | 'seasonal_naive' | 'level', misses: number, closed = 30) =>
    forecastMethodText({ method, steps: [step(misses)] }, { grain: 'month', season: 12, closed });
  it('names the method and what stands behind the range', () =>
    expect(of('theta', 61)).toBe(
      'Theta: the present level, drifting by half its slope, with the season put back. Ranges from 61 past misses.',
    ));
  it('says what the better method needs, and what is rough', () =>
    expect(of('seasonal_naive', 12, 14)).toBe(
      'Seasonal naive: the same month a year before; Theta needs 24 closed months. Ranges from 12 past misses, fewer than 30: a rough guide.',
    ));
  it('says how much history is needed', () => {
    expect(of('level', 3, 5)).toBe('Too little history for a range: needs 7 closed months, has 5.');
    expect(forecastMethodText(null, { grain: 'quarter', season: 4, closed: 0 })).toBe(
      'Too little history for a range: needs 7 closed quarters, has 0.',
    );
  });
});

describe('a trend in words', () => {
  const claim = (low: number, high: number, unit: 'fraction' | 'value' = 'fraction') => ({
    direction: low > 0 ? ('rising' as const) : high < 0 ? ('falling' as const) : ('unclear' as const),
    change: (low + high) / 2,
    low,
    high,
    unit,
  });
  const say = (of: ReturnType<typeof claim> | null) =>
    trendSentence(of, { grain: 'month', closed: 34, unit: 'money' }, formatting);
  it('is claimed only where the whole range moves', () => {
    expect(say(claim(0.012, 0.038))).toBe(
      'Rising by 1.2–3.8% a month (8 in 10), season and short months taken out.',
    );
    expect(say(claim(-0.21, -0.14))).toBe(
      'Falling by 14–21% a month (8 in 10), season and short months taken out.',
    );
    expect(say(claim(-0.01, 0.02))).toBe('No clear trend over 34 months.');
  });
  it('is in the unit of the values where some are negative', () =>
    expect(say(claim(10_000, 30_000, 'value'))).toContain('Rising by $100–$300 a month'));
  it('says how much history is needed', () =>
    expect(trendSentence(null, { grain: 'quarter', closed: 8, unit: 'count' }, formatting)).toBe(
      'Needs 12 closed quarters to speak of a trend, has 8.',
    ));
});

it('says a change of level with its week and sizes', () =>
  expect(
    changeSentence(
      { before: 40, after: 55.2, change: 0.38 },
      { day: '2026-03-02', unit: 'count' },
      formatting,
    ),
  ).toBe('Level up 38% from the week of Mar 2: about 55 a week, was 40.'));

it('says how many of the last periods ended inside, and how far off it was', () => {
  const entry = (inside: boolean) => ({
    index: 1,
    expected: 10,
    half: null,
    likely: { low: 8, high: 12 },
    actual: inside ? 10 : 20,
    inside,
  });
  const entries = [true, true, false].map(entry);
  expect(
    recordSentence(
      { entries, inside: 2, share: known(2 / 3), averageMiss: known(0.25) },
      'quarter',
      formatting,
    ),
  ).toBe('2 of the last 3 quarters ended inside the 8-in-10 range; missed by 25% on average.');
  const none = { entries: [], inside: 0, share: known(0), averageMiss: known(0) };
  expect(recordSentence(none, 'month', formatting)).toBeNull();
});

it('looks half a year of months ahead', () =>
  expect(outlookSeason('month')).toEqual({ season: 12, horizon: 6, record: 12 }));

describe('a period ahead in words', () => {
  const ahead = { expected: 280_000, likely: { low: 211_000, high: 341_000 } };
  const about = { unit: 'money' as const, quota: known(300_000), odds: known(0.41), begun: false };
  it('has its range, and the chance where there is a quota', () => {
    expect(stepSentence(ahead, about, formatting)).toBe(
      'Likely $2,100–$3,400 (8 in 10) against $3,000; 2 in 5 chance.',
    );
    expect(stepSentence(ahead, { ...about, quota: unknown('no_quota') }, formatting)).toBe(
      'Likely $2,100–$3,400 (8 in 10).',
    );
  });
  it('claims no odds of a period that has begun, and no range without past misses', () => {
    expect(stepSentence(ahead, { ...about, begun: true }, formatting)).toBe(
      'Forecast before it began: $2,100–$3,400 (8 in 10).',
    );
    expect(stepSentence({ ...ahead, likely: null }, about, formatting)).toBe('Likely about $2,800.');
  });
});
