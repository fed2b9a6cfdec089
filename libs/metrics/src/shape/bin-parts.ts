import { sumCapacity } from '../capacity/sum-capacity.js';

/** The part of a day that lies in a bin; the parts of a day add up to 1. */
export interface BinPart {
  readonly bin: number;
  readonly part: number;
}

/**
 * Which bins each day of a period falls into, by the fraction of working capacity that lies before it. A day off takes
 * no room: it belongs to the bin it stands at. Without any capacity the days are of equal length.
 */
export function binParts(capacity: ArrayLike<number>, bins: number): BinPart[][] {
  const total = sumCapacity(capacity);
  const days = new Array<BinPart[]>(capacity.length);
  let before = 0;
  for (let day = 0; day < capacity.length; day++) {
    const room = total > 0 ? (capacity[day] ?? 0) / total : 1 / capacity.length;
    days[day] = partsOf(before * bins, (before + room) * bins, bins);
    before += room;
  }
  return days;
}

function partsOf(from: number, to: number, bins: number): BinPart[] {
  const first = Math.min(bins - 1, Math.floor(from + 1e-9));
  const last = Math.min(bins - 1, Math.max(first, Math.ceil(to - 1e-9) - 1));
  if (first === last) return [{ bin: first, part: 1 }];
  const parts: BinPart[] = [];
  for (let bin = first; bin <= last; bin++) {
    const part = (Math.min(to, bin + 1) - Math.max(from, bin)) / (to - from);
    parts.push({ bin, part });
  }
  return parts;
}

/** The density of a day: the mean of its bins by its parts in them. */
export function densityOf(parts: readonly BinPart[], bins: ArrayLike<number>): number {
  let density = 0;
  for (const { bin, part } of parts) density += part * (bins[bin] ?? 1);
  return density;
}
