import {
  factorName,
  gapSplit,
  gapSplitSentence,
  timingPart,
  type DayRange,
  type Formatting,
  type GapPart as Part,
  type GapSplit as Split,
  type MetricDefinition,
  type MovedClose,
  type Reading,
} from '@paceline/metrics';
import type { OutcomeFactors } from '../../common/readings/outcome-factors.js';
import type { OutcomeFacts } from '../../common/readings/outcome-facts.service.js';
import type { GapSplit } from './rep-gap.response.js';

/** What a gap is divided by. Factors null: files do not speak about all days that the steps are counted over. */
export interface SplitInput {
  readonly reading: Reading;
  readonly metric: MetricDefinition;
  readonly facts: OutcomeFacts;
  readonly factors: OutcomeFactors | null;
  /** Open deals that moved out; null when the day looked at is not the latest, as deals are known as of now. */
  readonly moved: readonly Omit<MovedClose, 'odds'>[] | null;
  readonly days: DayRange;
}

/** The gap to pace and its parts; null without a gap. */
export function splitOf(input: SplitInput): Split | null {
  const { reading, factors } = input;
  if (!reading.actual.ok || !reading.expected.ok) return null;
  const [actual, expected] = [reading.actual.value, reading.expected.value];
  const gap = Math.round(actual - expected) + 0;
  if (factors === null) return { gap, parts: [unsplit(gap)], reason: 'waiting_for_data', main: null };
  const timing = timingOf(input);
  const split = gapSplit({
    actual,
    expected,
    volume: factors.volume,
    conversions: factors.conversions.map(({ estimate }) => estimate),
    size: factors.size?.estimate ?? null,
    ...(timing === null ? {} : { timing }),
  });
  // What is not known is no part, not one of 0.
  return timing === null ? { ...split, parts: split.parts.filter(({ kind }) => kind !== 'timing') } : split;
}

function timingOf({ facts, moved, days, metric }: SplitInput): number | null {
  const { winRate, chain } = facts;
  if (!chain.lagged || moved === null || winRate === null) return null;
  const counted = metric.unit !== 'money';
  return timingPart(
    moved.map((deal) => ({ ...deal, amount: counted ? 1 : deal.amount, odds: winRate })),
    days,
  );
}

const unsplit = (amount: number): Part => ({
  kind: 'unsplit',
  key: 'unsplit',
  amount,
  low: null,
  high: null,
  actual: null,
  reference: null,
});

const NAMES: Partial<Record<Part['kind'], string>> = {
  timing: 'closes that moved out',
  chance: 'chance',
  unsplit: 'not divided',
};
const UNIT_OF = { volume: 'count', conversion: 'ratio', size: 'money' } as const;

/** The name of a part in mid-sentence. */
export const partName = ({ kind, key }: Part): string => NAMES[kind] ?? factorName(key);

/** A split as it travels in JSON. */
export function plainSplit(
  split: Split,
  metric: MetricDefinition,
  { peers }: OutcomeFacts,
  formatting: Formatting,
): GapSplit {
  return {
    gap: split.gap,
    parts: split.parts.map((part) => ({
      ...part,
      name: partName(part),
      unit: part.kind in UNIT_OF ? UNIT_OF[part.kind as keyof typeof UNIT_OF] : metric.unit,
    })),
    reason: split.reason,
    main: split.main,
    text: gapSplitSentence(metric, split, formatting, factorName),
    peers: { jobRole: peers.jobRole, reps: peers.repIds.length },
  };
}
