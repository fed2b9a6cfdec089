import type { DealSizes, SizeGroup } from './landing-fit.js';
import type { LandingPeriod, RepHistory } from './rep-history.js';

const GROUPS = 60;

export interface SizeSums {
  readonly deals: number;
  readonly sum: number;
  readonly squares: number;
}

/** Sizes of all deals of a team, or null when there were none. */
export function dealSizes(reps: readonly RepHistory[]): DealSizes | null {
  const sizes = reps.flatMap(({ periods }) => periods.flatMap(sizesOf)).sort((a, b) => a - b);
  const { deals, sum, squares } = sizeSums(reps);
  const mean = deals > 0 ? sum / deals : 0;
  if (mean <= 0) return null;
  const variance = Math.max(0, squares / deals - mean ** 2);
  return { deals, mean, variance, largest: sizes.at(-1) ?? mean, sample: standIns(sizes) };
}

/** Σ deals, amounts and squares over days with data. */
export function sizeSums(reps: readonly RepHistory[]): SizeSums {
  let [deals, sum, squares] = [0, 0, 0];
  for (const period of reps.flatMap(({ periods }) => periods)) {
    for (const day of daysOf(period)) {
      deals += day.deals;
      sum += day.sum;
      squares += day.squares;
    }
  }
  return { deals, sum, squares };
}

/**
 * How many deals of the team weigh as much as the rep's own in the rep's mean size: v ÷ variance between reps
 * (ANOVA). Infinite when reps do not differ by more than chance.
 */
export function sizePriorDeals(reps: readonly SizeSums[], sizes: DealSizes): number {
  let [between, deals2, seen] = [0, 0, 0];
  for (const { deals, sum } of reps) {
    if (deals <= 0) continue;
    between += deals * (sum / deals - sizes.mean) ** 2;
    deals2 += deals ** 2;
    seen++;
  }
  const room = sizes.deals - deals2 / sizes.deals;
  const variance = room > 0 ? (between - (seen - 1) * sizes.variance) / room : 0;
  return variance > 0 ? sizes.variance / variance : Infinity;
}

interface DealDay {
  readonly deals: number;
  readonly sum: number;
  readonly squares: number;
}

function daysOf({ values, counts, squares }: LandingPeriod): DealDay[] {
  const days: DealDay[] = [];
  for (let day = 0; day < values.length; day++) {
    const [deals, sum] = [counts?.[day] ?? 0, values[day] ?? null];
    if (sum !== null && deals > 0) days.push({ deals, sum, squares: squares?.[day] ?? sum ** 2 / deals });
  }
  return days;
}

/**
 * A day keeps only how many deals, their sum and the sum of squares: taken as one large deal and others alike, which
 * is exact for one and two and keeps all three numbers.
 */
function sizesOf(period: LandingPeriod): number[] {
  return daysOf(period).flatMap(({ deals, sum, squares }) => {
    const mean = sum / deals;
    const spread = Math.sqrt(Math.max(0, squares / deals - mean ** 2));
    const whole = Math.max(1, Math.round(deals));
    const large = mean + spread * Math.sqrt(whole - 1);
    const rest = whole > 1 ? (sum - large) / (whole - 1) : 0;
    return [large, ...new Array<number>(whole - 1).fill(rest)].map((size) => Math.max(0, size));
  });
}

/** Groups that become finer towards the largest, each by its mean. */
function standIns(sizes: readonly number[]): SizeGroup[] {
  const groups = Math.min(GROUPS, sizes.length);
  const startOf = (group: number) => Math.floor(sizes.length * (1 - (1 - group / groups) ** 2));
  return Array.from({ length: groups }, (_, group): SizeGroup => {
    const members = sizes.slice(startOf(group), startOf(group + 1));
    const sum = members.reduce((all, size) => all + size, 0);
    return { size: members.length > 0 ? sum / members.length : 0, part: members.length / sizes.length };
  }).filter(({ part }) => part > 0);
}
