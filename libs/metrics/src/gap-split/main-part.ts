import type { GapPart } from './split-result.js';

/**
 * The part that may be said in words: the largest of those that go the gap's way. Null when there is none, when it is
 * chance or not split, or when its 80% interval holds 0: then nobody is told what to train.
 */
export function mainPart(gap: number, parts: readonly GapPart[]): string | null {
  let main: GapPart | null = null;
  for (const part of parts) {
    if (part.amount * gap > 0 && Math.abs(part.amount) > Math.abs(main?.amount ?? 0)) main = part;
  }
  if (main === null || main.kind === 'chance' || main.kind === 'unsplit') return null;
  const { low, high } = main;
  const holdsZero = low !== null && high !== null && low <= 0 && high >= 0;
  return holdsZero ? null : main.key;
}
