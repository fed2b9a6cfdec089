import type { RampResponse, SpreadResponse } from '../../lib/api-types.js';
import { createFormat } from '../../lib/format.js';
import { fullQuotaText, rampBars, rampTable } from './ramp-view.js';
import { attainmentMax, spreadTable } from './spread-view.js';

const format = createFormat('en-US', 'USD', '2026-11-23');
const ramp = {
  metric: { unit: 'money' },
  months: [
    { month: 1, reps: 4, few: false, productivity: 0.42, fitted: 0.4, notYet: 1 },
    { month: 2, reps: 1, few: true, productivity: 0.9, fitted: 0.9, notYet: 0.75 },
    { month: 3, reps: 0, few: true, productivity: null, fitted: null, notYet: null },
  ],
  fullQuotas: [
    { jobRole: 'AE', amount: 6_060_000 },
    { jobRole: null, amount: 500_000 },
  ],
} as RampResponse;

it('says a month of a ramp with how many reps stand behind it', () =>
  expect(rampBars(ramp, format).map(({ words, raw }) => [words, raw])).toEqual([
    ['Month 1: 42% of a full quota (4 reps); 100% are not at 80% yet', 0.42],
    ['Month 2: 90% of a full quota (1 rep, too few to tell); 75% are not at 80% yet', null],
    ['Month 3: nobody yet', null],
  ]));
it('tells no number of too few reps in the table', () =>
  expect(rampTable(ramp, format).rows.map(({ cells }) => cells)).toEqual([
    ['1', '4', '42%', '40%', '100%'],
    ['2', '1', '–', '90%', '75%'],
    ['3', '0', '–', '–', '–'],
  ]));
it('says what a full quota is', () => {
  expect(fullQuotaText(ramp, format)).toBe(
    'A full quota is what reps with a year of tenure are asked for: AE $60.6k, $5,000 a month.',
  );
  expect(fullQuotaText({ ...ramp, fullQuotas: [] }, format)).toBe(
    'A full quota is what reps with a year of tenure are asked for.',
  );
});

const quarter = (attainments: readonly number[]) => ({
  key: '2026-Q3',
  label: 'Q3 2026',
  end: '2026-09-30',
  attainments: {
    count: 4,
    reached: 2,
    near: 3,
    half: 3,
    p10: 0.52,
    lowerQuartile: 0.7,
    median: 0.9,
    upperQuartile: 1.05,
    p90: 1.14,
    text: '',
  },
  concentration: {
    count: 4,
    gini: { value: 0.333, low: 0.2, high: 0.4 },
    topPeople: 1,
    topShare: { value: 0.48, low: 0.41, high: 0.54 },
    chance: { gini: 0.19, topShare: 0.28 },
    text: '',
  },
  dots: attainments.map((attainment, id) => ({ rep: { id, name: 'Ana' }, attainment })),
});
const spread = (attainments: readonly number[]) => ({ quarters: [quarter(attainments)] }) as SpreadResponse;

it('ends the axis of attainments at a round part of the quota, and lets one windfall go beyond it', () =>
  expect([[0.4], [1.3], [9]].map((attainments) => attainmentMax(spread(attainments)))).toEqual([
    1.25, 1.5, 2.5,
  ]));
it('has every number of a quarter in its table', () =>
  expect(spreadTable(spread([]), format).rows[0]?.cells).toEqual([
    'Q3 2026',
    '4',
    '2',
    '3',
    '3',
    '52%',
    '90%',
    '114%',
    '48% (41% to 54%)',
    '28%',
    '0.33 (0.20 to 0.40)',
    '0.19',
  ]));
