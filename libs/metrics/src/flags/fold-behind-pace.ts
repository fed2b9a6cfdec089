import { sumCapacity } from '../capacity/sum-capacity.js';
import { workingDays } from '../capacity/working-days.js';
import type { Unit } from '../catalog/metric-definition.js';
import { unitStep } from '../catalog/unit-step.js';
import { addDays } from '../days/add-days.js';
import { dayShares } from '../pace/day-shares.js';
import type { BehindPaceEvidence, BehindPaceSettings, BehindPaceSpell } from './behind-pace.js';

// Sums of shares are a hair off.
const ROUNDING = 1e-9;

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
 * deviation × √days gone). Cleared above 0.95, or with the period's last day. Days without data change nothing: neither
 * is anything expected of them.
 * @returns the spells in order; none without a quota
 * @example 30 asked in 25 days, 1 a day held: raised on the 4th (F 0.16, 4 of 4.8), still open at the end
 */
export function foldBehindPace(input: BehindPaceInput): BehindPaceSpell[] {
  const { quota, capacity } = input;
  if (quota === null || !(quota > 0)) return [];
  const raise = input.settings?.raiseBelow ?? 0.9;
  const clear = input.settings?.clearAbove ?? 0.95;
  const earliest = input.settings?.minProgress ?? 0.15;
  const total = sumCapacity(capacity);
  const shares = dayShares(capacity, input.shape);
  const spells: BehindPaceSpell[] = [];
  const noise = dailyNoise();
  let [actual, progress, gone, left, holes] = [0, 0, 0, total, 0];
  // Evidence is only written when a spell opens or ends; in between the state is kept.
  let state: FoldState | null = null;
  const last = Math.min(input.through, capacity.length - 1);
  for (let index = 0; index <= last; index++) {
    const share = shares[index] ?? 0;
    const value = input.values[index] ?? null;
    left -= capacity[index] ?? 0;
    // A missing file is nobody's bad day.
    if (value === null) {
      holes += share;
      continue;
    }
    progress = Math.min(1, progress + share);
    gone += capacity[index] ?? 0;
    actual += value;
    if (share > 0) noise.add(value - quota * share);
    const expected = quota * progress;
    state = { quota, index, actual, progress, gone, left, holes };
    if (isOpen(spells)) {
      if (actual > clear * expected) close(spells, input, state, index);
    } else if (share > 0 && state.left > ROUNDING && progress >= earliest - ROUNDING) {
      const least = Math.max(unitStep(input.unit), noise.halfDeviation());
      const behind = actual < raise * expected - ROUNDING && expected - actual >= least - ROUNDING;
      if (behind) spells.push(spellFrom(evidenceOf(input, state)));
    }
  }
  if (state && isOpen(spells)) close(spells, input, state, last === capacity.length - 1 ? last : null);
  return spells;
}

interface FoldState {
  readonly quota: number;
  readonly index: number;
  readonly actual: number;
  readonly progress: number;
  readonly gone: number;
  readonly left: number;
  /** Share of the work on days gone by without data. */
  readonly holes: number;
}

/** Writes the state of the last day with data into the open spell; `index` null leaves it open. */
function close(
  spells: BehindPaceSpell[],
  input: BehindPaceInput,
  state: FoldState,
  index: number | null,
): void {
  const open = spells.pop();
  if (!open) return;
  const closedDay = index === null ? null : addDays(input.start, index);
  spells.push({ ...open, closedDay, latest: evidenceOf(input, state) });
}

function spellFrom(evidence: BehindPaceEvidence): BehindPaceSpell {
  return { openedDay: evidence.day, closedDay: null, evidence, latest: evidence };
}

function isOpen(spells: readonly BehindPaceSpell[]): boolean {
  return spells.length > 0 && spells[spells.length - 1]?.closedDay === null;
}

function evidenceOf(input: BehindPaceInput, at: FoldState): BehindPaceEvidence {
  const { quota, actual, progress, gone } = at;
  const expected = quota * progress;
  const left = at.left > ROUNDING ? at.left : 0;
  return {
    day: addDays(input.start, at.index),
    unit: input.unit,
    actual,
    quota,
    expected,
    progress,
    // Nothing expected yet counts as on pace.
    paceIndex: expected > 0 ? actual / expected : 1,
    gap: actual - expected,
    requiredPerDay: left > 0 ? Math.max(0, quota * (1 - at.holes) - actual) / left : null,
    currentPerDay: gone > 0 ? actual / gone : null,
    workingDaysLeft: workingDays(input.capacity, at.index + 1),
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
