import {
  dayNumbers,
  addDays,
  factorName,
  metricByKey,
  sumCapacity,
  valueOr,
  waySentence,
  type DayRange,
  type Formatting,
  type RepLanding,
  type Way as WayResult,
  type WaysInput,
} from '@paceline/metrics';
import type { OutcomeFactors } from '../../common/readings/outcome-factors.js';
import type { OutcomeFacts } from '../../common/readings/outcome-facts.service.js';
import { lastWorkedDays } from '../../common/readings/rep-catch-up.js';
import { dailyValues, type RepReading } from '../../common/readings/rep-reading.js';
import type { Way } from './rep-gap.response.js';

/** What ways to close are priced by. */
export interface WaysFacts {
  readonly read: RepReading;
  readonly landed: RepLanding | null;
  readonly period: DayRange;
  /** The days of the period that count. */
  readonly days: DayRange;
  readonly capacityLeft: number;
  readonly facts: OutcomeFacts;
  readonly factors: OutcomeFactors;
}

/** What `waysToClose` is asked with; null while nothing is known of what is missing or still comes, and after the end. */
export function waysInput(given: WaysFacts): WaysInput | null {
  const { read, landed, capacityLeft, factors } = given;
  const missing = valueOr(read.reading.stillNeeded, null);
  const perDay = valueOr(read.reading.currentPerDay, null);
  const restAtPresent = landed ? landed.mean - landed.actual : perDay === null ? null : perDay * capacityLeft;
  if (missing === null || restAtPresent === null || capacityLeft <= 0) return null;
  const { conversions, size } = factors;
  return {
    missing,
    restAtPresent,
    activity: activityOf(given),
    conversions: conversions.map(({ estimate, own, peers }) => ({
      key: estimate.key,
      rate: estimate.mean,
      own,
      peers,
    })),
    size: size && { key: size.estimate.key, average: size.estimate.mean, own: size.own, peers: size.peers },
  };
}

function activityOf({ read, period, days, facts, factors }: WaysFacts): WaysInput['activity'] {
  const { key } = factors.volume;
  const metric = metricByKey(key);
  if (!metric) return null;
  const { rep } = read;
  const capacity = rep.capacity(days.start, days.end);
  const values = dailyValues(rep, metric, dayNumbers(days.start, days.end));
  const known = Uint8Array.from(values, (value) => (value === null ? 0 : 1));
  const worked = sumCapacity(capacity, 0, undefined, known);
  if (worked === 0) return null;
  const lag = facts.chain.lagged ? Math.round(facts.cycleDays ?? 0) : 0;
  const [from, to] = [addDays(days.end, 1), addDays(period.end, -lag)];
  return {
    key,
    perDay: values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / worked,
    days: lastWorkedDays(rep, metric, days.end),
    worth: worthOf(factors),
    capacityInTime: from > to ? 0 : sumCapacity(rep.capacity(from, to)),
  };
}

/** What one activity brings at the rep's own rates. */
const worthOf = ({ conversions, size }: OutcomeFactors): number =>
  conversions.reduce((product, { estimate }) => product * estimate.mean, size?.estimate.mean ?? 1);

const UNITS = { activity: 'count', conversion: 'ratio', size: 'money' } as const;

/** A way as it travels in JSON. */
export function plainWay(way: WayResult, formatting: Formatting): Way {
  const name = factorName(way.key);
  return { ...way, name, unit: UNITS[way.kind], ...waySentence(way, name, formatting) };
}
