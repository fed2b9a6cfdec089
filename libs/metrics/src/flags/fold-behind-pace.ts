import { sumCapacity } from '../capacity/sum-capacity.js';
import { workingDays } from '../capacity/working-days.js';
import type { Unit } from '../catalog/metric-definition.js';
import { unitStep } from '../catalog/unit-step.js';
import { addDays } from '../days/add-days.js';
import { dayShares } from '../pace/day-shares.js';
import type { BehindPaceEvidence, BehindPaceSettings, BehindPaceSpell } from './behind-pace.js';

export interface BehindPaceInput {
  /** The period's first day. */
  readonly start: string;
  readonly quota: number | null;
  readonly capacity: Float64Array;
  /** Value of each closed day (not cumulated); null where no data covers the day. May be shorter than the period. */
  readonly values: ArrayLike<number | null>;
  /** Index of the last closed day. */
  readonly through: number;
  readonly unit: Unit;
  readonly shape?: ArrayLike<number>;
  readonly settings?: BehindPaceSettings;
}

/**
 * When a rep was behind pace in a period: a pure fold over the closed days, so that replaying it gives the same flags.
 * Raised on a working day with data when the pace index is below 0.90, at least 15% of the work is gone, working days
 * are left, and the gap is at least one unit and half a standard deviation of what days vary by (daily standard
 * deviation × √days gone). Cleared above 0.95, or with the period's last day. Days without data change nothing.
 * @returns the spells in order; none without a quota
 * @example 30 asked in 25 days, 1 a day held: raised on the 4th (F 0.16, 4 of 4.8), still open at the end
 */
export function foldBehindPace(input: BehindPaceInput): BehindPaceSpell[] {
  const { quota, capacity } = input;
  if (quota === null || !(quota > 0)) return [];
  const raise = input.settings?.raiseBelow ?? 0.9;
  const clear = input.settings?.clearAbove ?? 0.95;
  const earliest = input.settings?.minProgress ?? 0.15;
  const shares = dayShares(capacity, input.shape);
  const spells: BehindPaceSpell[] = [];
  const noise = dailyNoise();
  let [actual, progress] = [0, 0];
  const last = Math.min(input.through, capacity.length - 1);
  for (let index = 0; index <= last; index++) {
    const share = shares[index] ?? 0;
    progress = Math.min(1, progress + share);
    const value = input.values[index] ?? null;
    if (value !== null) {
      actual += value;
      if (share > 0) noise.add(value - quota * share);
      const now = evidenceOf(input, quota, index, actual, progress);
      const open = openSpell(spells);
      const least = Math.max(unitStep(input.unit), noise.halfDeviation());
      if (open) {
        const over = now.paceIndex > clear;
        spells[spells.length - 1] = { ...open, closedDay: over ? now.day : null, latest: now };
      } else if (share > 0 && now.workingDaysLeft > 0 && progress >= earliest - 1e-9) {
        const behind = now.paceIndex < raise - 1e-9 && -now.gap >= least - 1e-9;
        if (behind) spells.push({ openedDay: now.day, closedDay: null, evidence: now, latest: now });
      }
    }
    const open = openSpell(spells);
    if (open && index === capacity.length - 1) {
      spells[spells.length - 1] = { ...open, closedDay: addDays(input.start, index) };
    }
  }
  return spells;
}

function openSpell(spells: readonly BehindPaceSpell[]): BehindPaceSpell | undefined {
  const last = spells[spells.length - 1];
  return last?.closedDay === null ? last : undefined;
}

function evidenceOf(
  input: BehindPaceInput,
  quota: number,
  index: number,
  actual: number,
  progress: number,
): BehindPaceEvidence {
  const expected = quota * progress;
  const left = sumCapacity(input.capacity, index + 1);
  const gone = sumCapacity(input.capacity, 0, index);
  const missing = Math.max(0, quota - actual);
  return {
    day: addDays(input.start, index),
    unit: input.unit,
    actual,
    quota,
    expected,
    progress,
    // Nothing expected yet counts as on pace.
    paceIndex: expected > 0 ? actual / expected : 1,
    gap: actual - expected,
    requiredPerDay: left > 0 ? missing / left : null,
    currentPerDay: gone > 0 ? actual / gone : null,
    workingDaysLeft: workingDays(input.capacity, index + 1),
  };
}

/** Running standard deviation of the days' differences from pace (Welford), as half its width over the days so far. */
function dailyNoise(): { add(difference: number): void; halfDeviation(): number } {
  let [count, mean, squares] = [0, 0, 0];
  return {
    add(difference) {
      count++;
      const delta = difference - mean;
      mean += delta / count;
      squares += delta * (difference - mean);
    },
    halfDeviation: () => (count < 2 ? 0 : 0.5 * Math.sqrt(squares / (count - 1)) * Math.sqrt(count)),
  };
}
