import { countFamily } from './count-family.js';
import type { Course } from './landing-input.js';
import { remainder, type Remainder, type RemainderInput } from './remainder.js';

/** How likely a rep's level changes for good within a period, before anything is seen. */
const CHANGE = 0.03;
/** A changed level is as likely half as much as it is half more: CV² of what it changes to. */
const CHANGED_CV2 = 0.5 ** 2;
const WEEK = 7;
/** Keeps the ratio of two vanishing probabilities finite. */
const TINY = 1e-290;

/** What is left when the level may have changed, and what it was made of. */
export interface ChangedRemainder extends Remainder {
  /** What would be left with the level as it always was. */
  readonly steady: Remainder;
  /** How likely the level has changed, 0 to 1. */
  readonly chance: number;
}

/** One explanation of what was seen: since when another level holds, how likely it is, and what it leaves to come. */
interface Explanation {
  readonly weight: number;
  readonly rest: Remainder;
}

/**
 * The rest of the period when the level may have changed on the way: the usual model, and for every week so far one in
 * which the weeks since stand for themselves. Each weighs by how well it explains those weeks,
 *   P(count since | level around the old one ± half) ÷ P(count since | old level)
 * and the rest is their mixture, by its mean and variance. Ordinary weeks leave the usual model alone.
 * @param given the usual model's input, over all days
 * @param exposure of the whole period: turns shares into exposure
 */
export function changedRemainder(given: RemainderInput, course: Course, exposure: number): ChangedRemainder {
  const usual: Explanation = { weight: 1 - CHANGE, rest: remainder(given) };
  const splits = splitsOf(course);
  const changes = splits.map(({ count, share }): Explanation => {
    const [done, before] = [exposure * share, given.count - count];
    const old = { ...given, count: before, done: given.done - done, left: done };
    const expected = remainder(old);
    const { mean } = expected.level;
    const changed = { mean, variance: expected.level.variance + CHANGED_CV2 * mean ** 2 };
    const odds = factor(count, expected, CHANGED_CV2 * expected.mean ** 2);
    return {
      weight: (CHANGE / splits.length) * odds,
      rest: remainder({ ...given, prior: changed, count, done }),
    };
  });
  const all = [usual, ...changes];
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return { ...mixed(all, total), steady: usual.rest, chance: 1 - usual.weight / total };
}

/** Bayes factor of a change. */
function factor(count: number, { mean, variance }: Remainder, more: number): number {
  if (mean <= 0) return 0;
  const k = Math.max(0, Math.round(count));
  const changed = countFamily(mean, variance + more).mass(k);
  return (changed + TINY) / (countFamily(mean, variance).mass(k) + TINY);
}

/** The last week, the last two, … with their counts and shares; never the whole course. */
function splitsOf({ counts, shares }: Course): { count: number; share: number }[] {
  const splits: { count: number; share: number }[] = [];
  let [count, share] = [0, 0];
  for (let day = counts.length - 1, back = 1; day > 0; day--, back++) {
    if ((counts[day] ?? null) !== null) {
      count += counts[day] ?? 0;
      share += shares[day] ?? 0;
    }
    if (back % WEEK === 0 && share > 0) splits.push({ count, share });
  }
  return splits;
}

function mixed(explanations: readonly Explanation[], total: number): Remainder {
  const over = (of: (rest: Remainder) => number) =>
    explanations.reduce((sum, { weight, rest }) => sum + (weight / total) * of(rest), 0);
  const mean = over((rest) => rest.mean);
  const level = over((rest) => rest.level.mean);
  return {
    mean,
    variance: over((rest) => rest.variance + (rest.mean - mean) ** 2),
    level: { mean: level, variance: over((rest) => rest.level.variance + (rest.level.mean - level) ** 2) },
  };
}
