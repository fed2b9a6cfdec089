import { daysBetween } from '../days/days-between.js';
import { localDay } from '../days/local-day.js';
import { orderChanges } from './order-changes.js';
import type { TotalChange } from './total-change.js';

/** How complete a day's total usually is by age. */
export interface Lateness {
  /** g_a: share of the final total known a days after the day, by a = 0, 1, …; beyond the last it is 1. */
  readonly completeness: readonly number[];
  /** Totals of days it was learned from. */
  readonly days: number;
}

/** After four weeks a total counts as final. */
const HORIZON = 28;
/** A day first covered later than this was backfilled, which is no lateness. */
const COVERED_WITHIN = 7;
/** Fewer totals teach nothing: then every day counts as complete. */
const LEAST = 20;

/**
 * Lateness by chain ladder, pooled over all series and days: from age a to a + 1 the totals grow by f_a =
 * Σ total at a + 1 ÷ Σ total at a, over the totals known at both ages; g_a = 1 ÷ Π_{j ≥ a} f_j (Mack 1993). Learned
 * only from days first covered within a week, from their first covering on. With fewer than 20 totals all g are 1.
 * @param zone whose clock says on which day something was recorded
 * @param through the last day on which anything could have been recorded: older knowledge is not taken for final
 * @example 100 calls known on the next day, 125 from the third on: g₁ = g₂ = 0.8, g₃ = 1
 */
export function lateness(changes: readonly TotalChange[], zone: string, through: string): Lateness {
  const grown = new Float64Array(HORIZON);
  const base = new Float64Array(HORIZON);
  let days = 0;
  for (const history of histories(changes)) {
    const ages = history.map(({ at, day }) => daysBetween(day, localDay(Date.parse(at), zone)));
    const first = Math.max(0, ages[0] ?? Infinity);
    if (first > COVERED_WITHIN) continue;
    days++;
    const observed = Math.min(HORIZON, daysBetween((history[0] as TotalChange).day, through));
    for (let age = first; age < observed; age++) {
      base[age] = (base[age] ?? 0) + knownAtAge(history, ages, age);
      grown[age] = (grown[age] ?? 0) + knownAtAge(history, ages, age + 1);
    }
  }
  return { completeness: days < LEAST ? [] : chain(grown, base), days };
}

function chain(grown: Float64Array, base: Float64Array): number[] {
  const completeness = new Array<number>(HORIZON).fill(1);
  let rest = 1;
  for (let age = HORIZON - 1; age >= 0; age--) {
    const [later, now] = [grown[age] ?? 0, base[age] ?? 0];
    // Ages nothing was seen at do not grow.
    if (now > 0 && later > 0) rest *= now / later;
    completeness[age] = rest;
  }
  return completeness;
}

/** The records of each total, in order; every record up to a day's own end counts as known at age 0. */
function histories(changes: readonly TotalChange[]): TotalChange[][] {
  const byTotal = new Map<string, TotalChange[]>();
  for (const change of orderChanges(changes)) {
    const id = `${change.day} ${change.series ?? ''}`;
    const found = byTotal.get(id);
    if (found) found.push(change);
    else byTotal.set(id, [change]);
  }
  return [...byTotal.values()];
}

function knownAtAge(history: readonly TotalChange[], ages: readonly number[], age: number): number {
  let value = 0;
  for (let index = 0; index < history.length && (ages[index] ?? 0) <= age; index++)
    value = history[index]?.after ?? 0;
  return value;
}
