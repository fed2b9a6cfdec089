import { dayNumber } from '../days/day-number.js';
import { weekdayOfNumber } from '../days/weekday.js';
import { binParts, type BinPart } from './bin-parts.js';
import type { ShapePeriod } from './shape.js';

/** A deal above this part of all that was won says nothing about when deals are won. */
const LARGEST_PART = 0.05;

/** One day with data, as learning needs it. */
export interface ShapeDay {
  /** Which of the periods it belongs to. */
  readonly period: number;
  readonly parts: readonly BinPart[];
  /** 0 is Monday. */
  readonly weekday: number;
  readonly capacity: number;
  readonly value: number;
}

/** The days of all periods that have data, deals above 5% of the pool cut down to it. */
export function shapeDays(periods: readonly ShapePeriod[], bins: number): ShapeDay[] {
  const largest = LARGEST_PART * periods.reduce((sum, period) => sum + totalOf(period), 0);
  return periods.flatMap((period, index) => {
    const first = dayNumber(period.start);
    return binParts(period.capacity, bins).flatMap((parts, day): ShapeDay[] => {
      const value = period.values[day] ?? null;
      if (value === null) return [];
      const most = period.counts ? largest * Math.max(1, period.counts[day] ?? 1) : Infinity;
      const weekday = weekdayOfNumber(first + day) - 1;
      const capacity = period.capacity[day] ?? 0;
      return [{ period: index, parts, weekday, capacity, value: Math.min(Math.max(0, value), most) }];
    });
  });
}

function totalOf({ values }: ShapePeriod): number {
  let sum = 0;
  for (let day = 0; day < values.length; day++) sum += Math.max(0, values[day] ?? 0);
  return sum;
}

/** How much of a period files spoke about, by capacity: 1 is all of it. */
export function knownPart({ values, capacity }: ShapePeriod): number {
  let [known, all] = [0, 0];
  for (let day = 0; day < capacity.length; day++) {
    all += capacity[day] ?? 0;
    if ((values[day] ?? null) !== null) known += capacity[day] ?? 0;
  }
  return all > 0 ? known / all : 0;
}
