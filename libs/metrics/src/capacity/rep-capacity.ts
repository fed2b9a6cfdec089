import { dayNumber } from '../days/day-number.js';
import type { CapacityKind, RepTime } from './work-calendar.js';

/**
 * A rep's capacity per day: working day × FTE × (1 − absence) × active, each in 0 to 1.
 * @param start the day of index 0
 * @param base the region's working days (`workdays`); returned itself, not copied, when the rep has nothing of the own
 * @param kind what to leave out, see `CapacityKind`
 * @example repCapacity('2026-11-23', Float64Array.of(1, 1), { absences: [{ from: '2026-11-24', to: '2026-11-24', fraction: 1 }] })
 * // [1, 0]
 */
export function repCapacity(
  start: string,
  base: Float64Array,
  rep: RepTime,
  kind: CapacityKind = 'capacity',
): Float64Array {
  const fte = rep.fte ?? [];
  const absences = kind === 'capacity' ? (rep.absences ?? []) : [];
  const active = kind === 'full' ? undefined : rep.active;
  if (fte.length === 0 && absences.length === 0 && active === undefined) return base;
  const first = dayNumber(start);
  const factor = new Float64Array(base.length).fill(1);
  for (const range of fte) paint(factor, first, range, () => clamp(range.fraction));
  if (absences.length > 0) multiply(factor, presence(base.length, first, absences));
  if (active !== undefined) multiply(factor, activity(base.length, first, active));
  multiply(factor, base);
  return factor;
}

function presence(length: number, first: number, absences: NonNullable<RepTime['absences']>): Float64Array {
  const present = new Float64Array(length).fill(1);
  for (const absence of absences) {
    paint(present, first, absence, (before) => Math.min(before, 1 - clamp(absence.fraction)));
  }
  return present;
}

function activity(length: number, first: number, ranges: NonNullable<RepTime['active']>): Float64Array {
  const active = new Float64Array(length);
  for (const range of ranges) paint(active, first, range, () => 1);
  return active;
}

function paint(
  days: Float64Array,
  first: number,
  range: { from: string | null; to: string | null },
  value: (before: number) => number,
): void {
  const from = range.from === null ? 0 : Math.max(0, dayNumber(range.from) - first);
  const to = range.to === null ? days.length - 1 : Math.min(days.length - 1, dayNumber(range.to) - first);
  for (let index = from; index <= to; index++) days[index] = value(days[index] ?? 0);
}

function multiply(days: Float64Array, by: Float64Array): void {
  for (let index = 0; index < days.length; index++) days[index] = (days[index] ?? 0) * (by[index] ?? 0);
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
