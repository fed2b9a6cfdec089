import {
  betaFactor,
  cohortRange,
  dayNumber,
  explainRate,
  explainSize,
  factorName,
  metricByKey,
  ratioPrior,
  sizeFactor,
  sizePrior,
  stepRate,
  sumCapacity,
  type DayRange,
  type Explanation,
  type FactorEstimate,
  type RatioPrior,
  type RatioRecord,
  type SizePrior,
  type SizeSums,
} from '@paceline/metrics';
import { covers } from './coverage-index.js';
import type { OutcomeFacts, PeerSums } from './outcome-facts.service.js';
import type { RepFacts } from './rep-facts.js';
import { sumDays } from './world-window.js';

/** A factor of an outcome: as it is, as it was in own past periods, as the peers have it, and how it came about. */
export interface OutcomeFactor {
  readonly estimate: FactorEstimate;
  readonly own: readonly number[];
  readonly peers: readonly number[];
  readonly math: Explanation;
}

export interface OutcomeFactors {
  /** The activity, and how much of it could have become outcomes by now. */
  readonly volume: { readonly key: string; readonly actual: number };
  readonly conversions: readonly OutcomeFactor[];
  readonly size: OutcomeFactor | null;
}

/** What a rep did of the steps in the days of an outcome (the steps before the last: of its cohort). */
export function ownSums(rep: RepFacts, facts: OutcomeFacts, days: DayRange): PeerSums {
  const { steps, amount } = facts.chain;
  const over = (key: string, { start, end }: DayRange): number =>
    sumDays(rep.series.get(key), dayNumber(start), dayNumber(end));
  const cohort = cohortOf(facts, days);
  const counts = steps.map((key, place) => over(key, place < steps.length - 1 ? cohort : days));
  const sum = amount === null ? 0 : over(amount, days);
  return {
    repId: rep.person.id,
    steps: counts,
    // How uneven they are is learned from the role.
    amount: { deals: counts.at(-1) ?? 0, sum, squares: 0 },
  };
}

/** The days whose activities could have become outcomes in these. */
export const cohortOf = ({ chain, cycleDays }: OutcomeFacts, days: DayRange): DayRange =>
  chain.lagged ? cohortRange(days, cycleDays ?? 0) : days;

/** A hole in a feed is the role's as well as the rep's, so that a small one moves a rate and its reference alike. */
const KNOWN_ENOUGH = 0.9;

/** Whether files spoke about nine tenths of the working time that each step of an outcome is counted over. */
export function stepsKnown(rep: RepFacts, facts: OutcomeFacts, days: DayRange): boolean {
  const { start, end } = cohortOf(facts, days);
  const first = dayNumber(start);
  const capacity = rep.capacity(start, end);
  return facts.chain.steps.slice(0, -1).every((key) => {
    const metric = metricByKey(key);
    const ranges = metric ? rep.coverage(metric) : [];
    const known = Uint8Array.from(capacity, (_, index) => (covers(ranges, first + index) ? 1 : 0));
    return sumCapacity(capacity, 0, undefined, known) >= KNOWN_ENOUGH * sumCapacity(capacity);
  });
}

/** The factors of a rep's outcome: rates and size drawn towards the role's. @param past closed periods */
export function outcomeFactors(
  rep: RepFacts,
  facts: OutcomeFacts,
  days: DayRange,
  past: readonly DayRange[],
): OutcomeFactors {
  const { steps, amount } = facts.chain;
  const own = ownSums(rep, facts, days);
  const before = past
    .filter((period) => stepsKnown(rep, facts, period))
    .map((period) => ownSums(rep, facts, period));
  const others = facts.sums.filter(({ repId }) => repId !== rep.person.id);
  return {
    volume: { key: steps[0], actual: own.steps[0] ?? 0 },
    conversions: steps
      .slice(1)
      .map((to, place) => conversion(place, steps[place] ?? '', to, { own, before, others, facts })),
    size: amount === null ? null : size(amount, { own, before, others, facts }),
  };
}

interface Sides {
  readonly own: PeerSums;
  readonly before: readonly PeerSums[];
  readonly others: readonly PeerSums[];
  readonly facts: OutcomeFacts;
}

function conversion(
  place: number,
  from: string,
  to: string,
  { own, before, others, facts }: Sides,
): OutcomeFactor {
  const key = stepRate(from, to);
  const record = ({ steps }: PeerSums): RatioRecord => {
    const trials = steps[place] ?? 0;
    return { successes: Math.min(steps[place + 1] ?? 0, trials), trials };
  };
  const prior = ratioPrior(facts.sums.map(record));
  const estimate = (sums: PeerSums): FactorEstimate => rateOf(key, record(sums), prior);
  const named = (step: string) => ({ name: factorName(step), key: step });
  return {
    estimate: estimate(own),
    ...pastAndPeers(estimate, before, others, (sums) => record(sums).trials),
    math: explainRate(estimate(own), record(own), prior, factorName(key), {
      from: named(from),
      to: named(to),
    }),
  };
}

function rateOf(key: string, { successes, trials }: RatioRecord, prior: RatioPrior | null): FactorEstimate {
  const { rate, strength } = prior ?? { rate: 0, strength: 0 };
  return betaFactor(key, rate * strength + successes, (1 - rate) * strength + trials - successes, rate);
}

function size(key: string, { own, before, others, facts }: Sides): OutcomeFactor {
  const prior: SizePrior | null = sizePrior(facts.sums.map(({ amount }): SizeSums => amount));
  const estimate = ({ amount }: PeerSums): FactorEstimate => sizeFactor(key, amount, prior);
  return {
    estimate: estimate(own),
    ...pastAndPeers(estimate, before, others, ({ amount }) => amount.deals),
    math: explainSize(estimate(own), own.amount, prior, factorName(key), key),
  };
}

/** Who had nothing to judge by tells nothing about what can be reached. */
function pastAndPeers(
  estimate: (sums: PeerSums) => FactorEstimate,
  before: readonly PeerSums[],
  others: readonly PeerSums[],
  basis: (sums: PeerSums) => number,
): { own: number[]; peers: number[] } {
  const means = (sums: readonly PeerSums[]) =>
    sums.filter((each) => basis(each) > 0).map((each) => estimate(each).mean);
  return { own: means(before), peers: means(others) };
}
