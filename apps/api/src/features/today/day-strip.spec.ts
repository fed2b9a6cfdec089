import { dayNumber, DEFAULT_THRESHOLDS, makeCapacity, metricByKey, WEEKDAYS_ONLY } from '@paceline/metrics';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import type { World } from '../../common/readings/world.js';
import { dayStrip } from './day-strip.js';

const metric = metricByKey('calls_attempted')!;
const [friday, monday] = ['2026-11-20', '2026-11-23'];
const capacity = makeCapacity(WEEKDAYS_ONLY)({});

/** A rep asked 42 calls in November, two a day, with 1 on Friday and 1 today. */
const worldTo = (last: string): World => {
  const rep = {
    capacity,
    whole: capacity,
    coverage: () => [{ from: dayNumber(friday), to: dayNumber(last) }],
    series: new Map([['calls_attempted', { first: dayNumber(friday), values: Float64Array.of(1, 0, 0, 1) }]]),
    quotas: new Map([
      [
        metric.id,
        [{ grain: 'month', start: '2026-11-01', end: '2026-11-30', amount: 42, basis: 'as_given' }],
      ],
    ]),
  } as unknown as RepFacts;
  return { reps: [rep], teams: new Map(), teamQuotas: new Map() } as unknown as World;
};
const question = {
  metrics: [metric],
  thresholds: DEFAULT_THRESHOLDS,
  top: [],
  day: friday,
  today: monday,
  loadedTo: monday,
};

describe('dayStrip', () => {
  it('judges the last day, and not today, which is not over', () => {
    const strip = dayStrip(worldTo(monday), question);
    expect(strip.metrics).toMatchObject([{ actual: { value: 1 }, target: { value: 2 }, status: 'behind' }]);
    expect(strip.today).toMatchObject([{ actual: { value: 1 }, target: { value: 2 }, status: 'no_target' }]);
    const now = dayStrip(worldTo(monday), { ...question, day: monday });
    expect(now.metrics).toMatchObject([{ actual: { value: 1 }, status: 'no_target' }]);
  });

  it('has no today before a file spoke about it, nor when its facts were not asked for', () => {
    expect(dayStrip(worldTo(friday), question).today).toBeNull();
    expect(dayStrip(worldTo(monday), { ...question, loadedTo: friday }).today).toBeNull();
  });
});
