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
  const roomOf = (day: number) => (total > 0 ? (capacity[day] ?? 0) : 1);
  const perRoom = bins / (total > 0 ? total : capacity.length);
  const days = new Array<BinPart[]>(capacity.length);
  let before = 0;
  for (let day = 0; day < capacity.length; day++) {
    const after = before + roomOf(day);
    days[day] = partsOf(before * perRoom, after * perRoom, bins);
    before = after;
  }
  return days;
}

function partsOf(from: number, to: number, bins: number): BinPart[] {
  const first = Math.min(bins - 1, Math.floor(from + 1e-9));
  const last = Math.min(bins - 1, Math.max(first, Math.ceil(to - 1e-9) - 1));
  const parts: BinPart[] = [];
  let rest = 1;
  for (let bin = first; bin < last; bin++) {
    const part = (bin + 1 - Math.max(from, bin)) / (to - from);
    parts.push({ bin, part });
    rest -= part;
  }
  // The last takes what is left, so that the parts are 1 to the last digit.
  return [...parts, { bin: last, part: rest }];
}

/** The density of a day: the mean of its bins by its parts in them. */
export function densityOf(parts: readonly BinPart[], bins: ArrayLike<number>): number {
  let density = 0;
  for (const { bin, part } of parts) density += part * (bins[bin] ?? 1);
  return density;
}
