import type {
  MetricRef,
  OutlookRecord,
  OutlookResponse,
  OutlookSeries,
  OutlookStep,
  TrendPanel,
  TrendPoint,
} from '../../lib/api-types.js';
import { createFormat } from '../../lib/format.js';
import { mostExpected, seriesOf, withOutlook } from './outlook-view.js';
import { recordPoints, recordTable } from './record-view.js';
import { pointWords, tableOf } from './trends-view.js';

const format = createFormat('en-US', 'USD', '2026-11-23');
const bookings: MetricRef = {
  key: 'bookings',
  name: 'Bookings',
  unit: 'money',
  direction: 'higher',
  stage: 'outcome',
};
const of = (value: number) => ({ value, reason: null });
const point = (key: string, value: number, complete = true): TrendPoint => ({
  key,
  label: key === '2026-11' ? 'November 2026' : 'October 2026',
  start: `${key}-01`,
  end: `${key}-30`,
  value: of(value),
  quota: of(35_000_000),
  attainment: of(value / 35_000_000),
  complete,
  throughDay: complete ? `${key}-30` : `${key}-22`,
  samePartBefore: { value: null, reason: 'no_comparison' },
});
const step = (key: string, label: string, begun: boolean, text: string): OutlookStep => ({
  key,
  label,
  start: `${key}-01`,
  end: `${key}-31`,
  begun,
  expected: 30_000_000,
  half: { low: 28_000_000, high: 32_000_000 },
  likely: { low: 25_000_000, high: 36_000_000 },
  lowConfidence: false,
  quota: of(40_000_000),
  odds: of(0.31),
  text,
});
const series: OutlookSeries = {
  team: null,
  rep: null,
  method: 'theta',
  methodText: '',
  steps: [
    step('2026-11', 'November 2026', true, 'Forecast before it began: $250k–$360k (8 in 10).'),
    step('2026-12', 'December 2026', false, 'Likely $250k–$360k (8 in 10) against $400k; 3 in 10 chance.'),
  ],
  trend: { direction: 'unclear', range: null, text: '' },
  changes: [
    {
      day: '2026-10-12',
      before: 10,
      after: 15,
      change: 0.5,
      text: 'Level up 50% from the week of Oct 12: about 15 a week, was 10.',
    },
  ],
};
const points = withOutlook([point('2026-10', 31_200_000), point('2026-11', 20_000_000, false)], series);

it('puts the periods to come behind those that are there', () =>
  expect(points.map(({ key, value, step: ahead }) => [key, value.value, ahead?.begun])).toEqual([
    ['2026-10', 31_200_000, undefined],
    ['2026-11', 20_000_000, true],
    ['2026-12', null, false],
  ]));

it('says what was and is expected, and where the level changed', () =>
  expect(points.map((one) => pointWords(one, bookings, format))).toEqual([
    'October 2026: $312k of $350k (89%); level up 50% from the week of Oct 12: about 15 a week, was 10',
    'November 2026, to Nov 22: $200k of $350k (57%); forecast before it began: $250k–$360k (8 in 10)',
    'December 2026: likely $250k–$360k (8 in 10) against $400k; 3 in 10 chance.',
  ]));

it('has the same numbers in the table', () => {
  const { columns, rows } = tableOf(points, bookings, format);
  expect(columns.map(({ label }) => label).slice(5)).toEqual([
    'Forecast, 8 in 10',
    'Forecast, 5 in 10',
    'Chance of the quota',
    'Change of level',
  ]);
  expect(rows[2]?.cells).toEqual([
    'December 2026',
    '–',
    '$400,000',
    '–',
    '–',
    '$250k–$360k',
    '$280k–$320k',
    '31%',
    '–',
  ]);
  expect(tableOf(withOutlook([point('2026-10', 1)], undefined), bookings, format).columns).toHaveLength(5);
});

it('finds the series of a team, of a rep, and of all', () => {
  const team = { ...series, team: { id: 1, name: 'East' } };
  const rep = { ...team, rep: { id: 9, name: 'Ana' } };
  const outlook = { total: series, panels: [rep, team] } as unknown as OutlookResponse;
  const find = (panel: Partial<TrendPanel>) => seriesOf(outlook, panel as TrendPanel);
  expect(find({ team: null })).toBe(series);
  expect(find({ team: { id: 1, name: 'East' }, rep: null })).toBe(team);
  expect(find({ team: { id: 1, name: 'Ana' }, rep: { id: 9, name: 'Ana' } })).toBe(rep);
  expect(seriesOf(undefined, { team: null } as TrendPanel)).toBeUndefined();
  expect(mostExpected([series, undefined])).toBe(40_000_000);
});

it('tells of each past period what was said, what came, and on which side', () => {
  const entry = {
    key: '2026-10',
    label: 'October 2026',
    start: '2026-10-01',
    expected: 30,
    half: null,
    inside: false,
  };
  const record = {
    entries: [{ ...entry, likely: { low: 25_000_000, high: 36_000_000 }, actual: 40_000_000 }],
  } as OutlookRecord;
  expect(recordPoints(record, bookings, format)[0]?.words).toBe(
    'October 2026: $400k came; $250k–$360k was forecast (8 in 10): above',
  );
  expect(recordTable(record, bookings, format).rows[0]?.cells).toEqual([
    'October 2026',
    '$250k–$360k',
    '–',
    '$400,000',
    'above',
  ]);
});
