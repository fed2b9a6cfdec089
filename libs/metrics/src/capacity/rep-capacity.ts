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
  const first = dayNumber(start);
  // Full time and always there is the usual case: what changes nothing is left out.
  const fte = rep.fte?.some(({ fraction }) => fraction < 1) ? rep.fte : [];
  const absences = kind === 'capacity' ? (rep.absences ?? []) : kind === 'quota' ? reliefOf(rep) : [];
  const parts = (kind === 'quota' ? rep.quota?.parts : undefined) ?? [];
  const ranges = kind === 'quota' ? (rep.quota?.active ?? rep.active) : rep.active;
  const active = kind === 'full' || coversAll(ranges, base.length, first) ? undefined : ranges;
  if (fte.length + absences.length + parts.length === 0 && active === undefined) return base;
  const days = base.slice();
  if (fte.length > 0) multiply(days, dated(fte, days.length, first));
  if (parts.length > 0) multiply(days, dated(parts, days.length, first));
  if (absences.length > 0) multiply(days, presence(absences, days.length, first));
  if (active !== undefined) keepActive(days, active, first);
  return days;
}

/** Leave that relieves the quota takes its days whole. */
function reliefOf({ quota }: RepTime): Absences {
  return (quota?.relief ?? []).map((days) => ({ ...days, fraction: 1 }));
}

type Absences = readonly { from: string | null; to: string | null; fraction: number }[];

function dated(ranges: NonNullable<RepTime['fte']>, length: number, first: number): Float64Array {
  const factor = new Float64Array(length).fill(1);
  for (const range of ranges) {
    const { from, to } = indexes(range, length, first);
    if (from <= to) factor.fill(clamp(range.fraction), from, to + 1);
  }
  return factor;
}

function presence(absences: Absences, length: number, first: number): Float64Array {
  const present = new Float64Array(length).fill(1);
  for (const absence of absences) {
    const { from, to } = indexes(absence, length, first);
    const there = 1 - clamp(absence.fraction);
    for (let index = from; index <= to; index++) present[index] = Math.min(present[index] ?? 0, there);
  }
  return present;
}

function keepActive(days: Float64Array, ranges: NonNullable<RepTime['active']>, first: number): void {
  const active = new Uint8Array(days.length);
  for (const range of ranges) {
    const { from, to } = indexes(range, days.length, first);
    if (from <= to) active.fill(1, from, to + 1);
  }
  for (let index = 0; index < days.length; index++) if (active[index] === 0) days[index] = 0;
}

function coversAll(ranges: RepTime['active'], length: number, first: number): boolean {
  return (ranges ?? []).some((range) => {
    const { from, to } = indexes(range, length, first);
    return from === 0 && to === length - 1;
  });
}

function multiply(days: Float64Array, by: Float64Array): void {
  for (let index = 0; index < days.length; index++) days[index] = (days[index] ?? 0) * (by[index] ?? 0);
}

/** The part of a range inside the period, as indexes; `from` above `to` when there is none. */
function indexes(range: { from: string | null; to: string | null }, length: number, first: number) {
  return {
    from: range.from === null ? 0 : Math.max(0, dayNumber(range.from) - first),
    to: range.to === null ? length - 1 : Math.min(length - 1, dayNumber(range.to) - first),
  };
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
