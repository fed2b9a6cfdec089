import { mainPart } from './main-part.js';
import type { GapPart, GapSplit } from './split-result.js';

/**
 * A team's gap split: the sum of its reps', part by part, so that it too adds up exactly. Intervals of independent reps
 * add in quadrature, each side for itself. No reps: a gap of 0 without parts.
 * @example volume −$12k (−14k to −10k) and −$5k (−6k to −4k): −$17k (−19.2k to −14.8k)
 */
export function sumSplits(splits: readonly GapSplit[]): GapSplit {
  const sums = new Map<string, GapPart[]>();
  for (const part of splits.flatMap(({ parts }) => parts)) {
    const id = `${part.kind} ${part.key}`;
    sums.set(id, [...(sums.get(id) ?? []), part]);
  }
  const parts = [...sums.values()].map(sumParts);
  const gap = splits.reduce((sum, split) => sum + split.gap, 0);
  const divided = splits.length === 0 || splits.some(({ reason }) => reason === null);
  return { gap, parts, reason: divided ? null : (splits[0]?.reason ?? null), main: mainPart(gap, parts) };
}

function sumParts(parts: readonly GapPart[]): GapPart {
  const [{ kind, key }] = parts as [GapPart];
  const amount = sum(parts, (part) => part.amount);
  const reach = (side: 'low' | 'high') =>
    Math.sqrt(sum(parts, (part) => (part[side] === null ? 0 : (part[side] - part.amount) ** 2)));
  const estimated = parts.some(({ low }) => low !== null);
  // Activities add up; a team's rates are not the sum of its reps'.
  const counted = kind === 'volume';
  return {
    kind,
    key,
    amount,
    low: estimated ? amount - reach('low') : null,
    high: estimated ? amount + reach('high') : null,
    actual: counted ? sum(parts, (part) => part.actual ?? 0) : null,
    reference: counted ? sum(parts, (part) => part.reference ?? 0) : null,
  };
}

function sum(parts: readonly GapPart[], of: (part: GapPart) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}
