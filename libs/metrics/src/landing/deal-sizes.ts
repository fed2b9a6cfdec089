import type { DealSizes, SizeGroup } from './landing-fit.js';
import type { LandingPeriod, RepHistory } from './rep-history.js';

const GROUPS = 40;

export interface SizeSums {
  readonly deals: number;
  readonly sum: number;
  readonly squares: number;
}

/** Sizes of a team's deals, and the mean size of each rep's, in the order of the reps. */
export interface TeamSizes {
  readonly sizes: DealSizes;
  readonly byRep: readonly number[];
}

/**
 * Learns what deals are worth. A rep's mean size leans on the team's by as much as chance is in it (`sizePriorDeals`);
 * variance, largest and sample are of all deals as if every rep's mean were the team's, so that they can be scaled to
 * any rep.
 * @returns null without deals
 */
export function dealSizes(reps: readonly RepHistory[]): TeamSizes | null {
  const sums = reps.map(sizeSums);
  const deals = sums.reduce((all, rep) => all + rep.deals, 0);
  const mean = deals > 0 ? sums.reduce((all, rep) => all + rep.sum, 0) / deals : 0;
  if (mean <= 0) return null;
  const prior = sizePriorDeals(sums, mean);
  const byRep = sums.map(({ deals: own, sum }) =>
    prior === Infinity || own <= 0 ? mean : (sum + prior * mean) / (own + prior),
  );
  const scaled = reps
    .flatMap((rep, index) => sizesOf(rep).map((size) => (size * mean) / (byRep[index] ?? mean)))
    .sort((a, b) => a - b);
  const variance = scaled.reduce((sum, size) => sum + (size - mean) ** 2, 0) / scaled.length;
  const sizes = { deals, mean, variance, largest: scaled.at(-1) ?? mean, sample: standIns(scaled) };
  return { sizes, byRep };
}

/** Σ deals, amounts and squares over days with data. */
export function sizeSums({ periods }: RepHistory): SizeSums {
  let [deals, sum, squares] = [0, 0, 0];
  for (const day of periods.flatMap(daysOf)) {
    deals += day.deals;
    sum += day.sum;
    squares += day.squares;
  }
  return { deals, sum, squares };
}

/**
 * How many deals of the team weigh as much as the rep's own in the rep's mean size: variance within reps ÷ variance
 * between their means (ANOVA). Infinite when reps do not differ by more than chance.
 */
export function sizePriorDeals(reps: readonly SizeSums[], mean: number): number {
  let [within, between, deals, deals2, seen] = [0, 0, 0, 0, 0];
  for (const rep of reps) {
    if (rep.deals <= 0) continue;
    within += rep.squares - rep.sum ** 2 / rep.deals;
    between += rep.deals * (rep.sum / rep.deals - mean) ** 2;
    deals += rep.deals;
    deals2 += rep.deals ** 2;
    seen++;
  }
  if (seen < 2 || deals <= seen) return Infinity;
  const chance = within / (deals - seen);
  const apart = (between - (seen - 1) * chance) / (deals - deals2 / deals);
  return apart > 0 ? chance / apart : Infinity;
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
function sizesOf({ periods }: RepHistory): number[] {
  return periods.flatMap(daysOf).flatMap(({ deals, sum, squares }) => {
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
