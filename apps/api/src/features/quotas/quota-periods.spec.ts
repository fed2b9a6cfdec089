import { CALENDAR_YEAR, parsePeriod, type Grain } from '@paceline/metrics';
import { columnsOf, requirePeriod } from './quota-periods.js';

const keys = (key: string, grain: Grain) =>
  columnsOf(requirePeriod(key, CALENDAR_YEAR), grain, CALENDAR_YEAR).map((period) => period.key);

describe('columnsOf', () => {
  it('cuts a longer period, and leaves one that is no longer than a column', () => {
    expect(keys('2026-Q4', 'month')).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(keys('2026', 'quarter')).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(keys('2026-11', 'month')).toEqual(['2026-11']);
    expect(keys('2026-W48', 'month')).toEqual(['2026-W48']);
  });
});

it('refuses what is no period of the calendar', () => {
  expect(requirePeriod('2026-Q4', CALENDAR_YEAR)).toEqual(parsePeriod('2026-Q4'));
  expect(() => requirePeriod('2026-Q5', CALENDAR_YEAR)).toThrow('is no period');
});
